/// How deep each indicator stands below those before it, by its numbering, by 其中 and by how far it is indented.
struct IndicatorNesting {
  private struct Level {
    var numbering: IndicatorNumbering
    var indent: Int
  }

  /// The indicators that the next one may stand below, or beside the last of.
  private var levels: [Level] = []
  /// Whether the indicator before was a head of others: it printed neither unit nor value.
  private var isBelowHead = false

  /// Takes the next indicator; how deep it stands, from 0.
  ///
  /// - Parameters:
  ///   - numbering: what its name begins with.
  ///   - indent: how far it is indented; nil where that tells nothing.
  ///   - isHead: whether it prints neither unit nor value.
  ///   - hasParts: whether the next is a part of it, as 其中 says.
  /// - Returns: its depth.
  mutating func add(
    _ numbering: IndicatorNumbering, indent: Int?, isHead: Bool, hasParts: Bool
  ) -> Int {
    let level = Level(numbering: numbering, indent: indent ?? 0)
    let isBelow = isBelowHead
    isBelowHead = isHead
    if numbering.isAmong {
      addPart(level)
    } else if numbering.style == .plain {
      addPlain(level, isIndented: indent != nil, isBelowHead: isBelow, hasParts: hasParts)
    } else {
      addNumbered(level)
    }
    return levels.count - 1
  }

  /// Adds one that 其中 makes a part of the one before.
  private mutating func addPart(_ level: Level) {
    let new = level.numbering
    if let last = levels.last?.numbering, last.isAmong, last.style == new.style,
      new.style == .plain || new.number == last.number + 1
    {
      levels.removeLast()
    }
    push(level)
  }

  /// Adds one that has a number: it stands beside the one whose number it follows, else below those that stand above it.
  private mutating func addNumbered(_ level: Level) {
    let new = level.numbering
    let same = levels.indices.filter { levels[$0].numbering.style == new.style }
    if let place = same.last(where: { levels[$0].numbering.number + 1 == new.number }) ?? same.last
    {
      let isAmong = levels[place].numbering.isAmong
      levels.removeSubrange(place...)
      push(level)
      levels[levels.count - 1].numbering.isAmong = isAmong
      return
    }
    while let last = levels.last?.numbering,
      last.style.rawValue > new.style.rawValue
        || last.isAmong && last.style == .plain
    {
      levels.removeLast()
    }
    push(level)
  }

  /// Adds one without a number: it goes on with the list of parts, unless it has parts of its own, or with those without
  /// a number before it.
  private mutating func addPlain(
    _ level: Level, isIndented: Bool, isBelowHead: Bool, hasParts: Bool
  ) {
    let isPart = levels.last.map { $0.numbering.isAmong && $0.numbering.style == .plain } ?? false
    if let last = levels.last, isPart, !hasParts {
      let above = levels.dropLast().last
      if isIndented, let above, above.indent < last.indent, level.indent <= above.indent {
        levels.removeLast()
        levels[levels.count - 1].indent = level.indent
      }
      return
    }
    if let place = levels.lastIndex(where: { $0.numbering == level.numbering }) {
      levels.removeSubrange((place + 1)...)
    } else if levels.isEmpty || isBelowHead {
      push(level)
    }
  }

  private mutating func push(_ level: Level) {
    if levels.count == Self.deepest { levels.removeLast() }
    levels.append(level)
  }

  /// How deep an indicator may stand; forms go five deep.
  private static let deepest = 12
}
