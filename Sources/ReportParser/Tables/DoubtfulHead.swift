import DisclosureReport

/// Tells the generation of the form where every column name of the table is cut or misspelt.
enum DoubtfulHead {
  /// The generation whose heads most cells of a region are like; nil where none is, or as many of both.
  static func era(of region: TableRegion) -> FormEra? {
    var votes: [FormEra: Int] = [:]
    var words: [UInt8] = []
    let bytes = region.text.bytes.span
    for line in region.lines.prefix(ProactiveHead.depth) {
      for cell in bytes.cells(in: line.range) {
        words.removeAll(keepingCapacity: true)
        words.appendSqueezed(cell, of: bytes)
        if words.count >= 9, words.count <= 30, let era = era(of: words) {
          votes[era, default: 0] += 1
        }
      }
    }
    let older = votes[.era2019, default: 0]
    let newer = votes[.era2021, default: 0]
    return older == newer ? nil : older > newer ? .era2019 : .era2021
  }

  private static func era(of words: [UInt8]) -> FormEra? {
    if older.pieces.contains(words) { return .era2019 }
    if newer.pieces.contains(words) { return .era2021 }
    let likeness = Likeness(words.span)
    let (old, new) = (older.likeness(to: likeness), newer.likeness(to: likeness))
    guard max(old, new) >= Likeness.threshold, abs(old - new) >= Likeness.margin else { return nil }
    return old > new ? .era2019 : .era2021
  }

  /// The names of a generation's columns.
  private struct Names: Sendable {
    /// What of a name may stand in a cell of its own, where the name is cut or broken.
    let pieces: Set<[UInt8]>
    private let names: [Likeness]

    init(_ names: [String], pieces: [String]) {
      self.names = names.map { Likeness(Array($0.utf8).span) }
      self.pieces = Set(pieces.map { Array($0.utf8) })
    }

    func likeness(to words: Likeness) -> Double {
      names.map { words.likeness(to: $0) }.max() ?? 0
    }
  }

  private static let older = Names(
    ["本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "采购项目数量", "采购总金额"],
    pieces: ["本年新", "本年新制", "本年增", "上一年项目", "对外公开"])
  private static let newer = Names(
    ["本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额"],
    pieces: ["本年制发", "本年废止", "本年度止", "现行有效"])
}

extension Swift.Span<UInt8> {
  /// What stands between blanks and pipes in a range.
  fileprivate func cells(in range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let width = self[index] == 0x7C ? 1 : blankWidth(at: index, before: range.upperBound)
      if width > 0 {
        if start < index { cells.append(start..<index) }
        start = index + width
      }
      index += Swift.max(width, 1)
    }
    if start < index { cells.append(start..<index) }
    return cells
  }
}
