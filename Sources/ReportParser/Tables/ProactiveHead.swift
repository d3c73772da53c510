import DisclosureReport

/// What the heads of the table of proactive disclosure say: the generation of the form, and the units of money.
struct ProactiveHead {
  /// How many lines of a region are looked at for heads.
  static let depth = 400

  /// The generation of the form, by the column names; nil where none tells.
  private(set) var era: FormEra?
  /// Whether 本年废止件数 is misspelt as 本年度止件数.
  private(set) var misspellsRepealed = false

  /// The columns named, as bits by their place in ``ProactiveColumn/all``.
  private var named: UInt32 = 0
  private var feeUnit: PrintedNumber.Unit?
  private var procurementUnit: PrintedNumber.Unit?
  /// What is stated for the whole table; none where it states both units.
  private var tableUnit: PrintedNumber.Unit?

  /// Reads the words of a region.
  init(_ region: TableRegion) {
    var words: [UInt8] = []
    let bytes = region.text.bytes.span
    let lines = region.lines.prefix(Self.depth)
    if region.text.isContiguous, let first = lines.first, let last = lines.last {
      words.appendSqueezed(first.start..<last.end, of: bytes)
    } else {
      for line in lines { words.appendSqueezed(line.range, of: bytes) }
    }
    read(words)
    let older = (named & ProactiveColumn.bits(.era2019)).nonzeroBitCount
    let newer = (named & ProactiveColumn.bits(.era2021)).nonzeroBitCount
    if older + newer == 0 {
      era = DoubtfulHead.era(of: region)
    } else {
      era = older >= newer ? .era2019 : .era2021
    }
  }

  /// The generation whose columns the block of a row has.
  ///
  /// A report may mix them; then each block goes by its own head.
  func era(of row: FormRow) -> FormEra? {
    guard let block = ProactiveColumn.Block(row) else { return era }
    let older = named & ProactiveColumn.bits(.era2019, block) != 0
    let newer = named & ProactiveColumn.bits(.era2021, block) != 0
    return older == newer ? era : older ? .era2019 : .era2021
  }

  /// The unit of a cell of money that prints none itself: its own head's, else the one that the table states.
  func unit(of cell: Cell) -> PrintedNumber.Unit {
    (cell == .feesAmount ? feeUnit : procurementUnit) ?? tableUnit ?? PrintedNumber.Unit.none
  }

  // MARK: Reading

  private enum Mark {
    /// The name of a column, by its place in the list.
    case column(Int)
    case unit(PrintedNumber.Unit)
    case misspeltRepealed
    /// What only looks like a mark.
    case nothing
  }

  private static let marks = PhraseTable<Mark>(
    ProactiveColumn.all.enumerated().map { (.column($0.offset), [$0.element.name]) } + [
      (.unit(.tenThousandYuan), ["单位万元"]),
      (.unit(.yuan), ["单位元"]),
      (.misspeltRepealed, ["度止件数"]),
      // Of phrases that begin alike the one added last is found first.
      (.nothing, ["单位元旦"]),
    ])

  private mutating func read(_ words: [UInt8]) {
    var start = 0
    while let hit = Self.marks.firstHit(in: words.span, from: start) {
      start = hit.range.upperBound
      switch hit.meaning {
      case .column(let place):
        named |= 1 << UInt32(place)
        let column = ProactiveColumn.all[place]
        if column.isMoney { readUnit(of: column.block, in: words.span, at: &start) }
      case .unit(let unit):
        tableUnit = tableUnit == nil || tableUnit == unit ? unit : PrintedNumber.Unit.none
      case .misspeltRepealed: misspellsRepealed = true
      case .nothing: break
      }
    }
  }

  /// Notes the unit behind the name of a column of money, with 单位 before it or not, and moves an offset behind it.
  private mutating func readUnit(
    of block: ProactiveColumn.Block, in words: Swift.Span<UInt8>, at start: inout Int
  ) {
    let place = words.hasPhrase(unitWord, at: start) ? start + unitWord.count : start
    for (phrase, unit) in Self.units where words.hasPhrase(phrase, at: place) {
      start = place + phrase.count
      if block == .fees { feeUnit = unit } else { procurementUnit = unit }
      return
    }
  }

  private static let units: [([UInt8], PrintedNumber.Unit)] = [
    (Array("万元".utf8), .tenThousandYuan), (Array("元".utf8), .yuan),
  ]
}

private let unitWord = Array("单位".utf8)
