import DisclosureReport
import ReportParser

/// The scores of many texts, by era, layout family and table.
struct ScoreBoard: Sendable {
  /// What a line of the table is about.
  struct Key: Hashable, Comparable, Sendable {
    /// The form's generation: `2021`.
    var era: String
    /// The layout family.
    var layout: String
    /// The table.
    var table: FormTable

    /// By era, then by layout, then in the form's order.
    static func < (left: Key, right: Key) -> Bool {
      (left.era, left.layout, left.table.rawValue) < (right.era, right.layout, right.table.rawValue)
    }
  }

  /// The scores.
  private(set) var scores: [Key: Score] = [:]
  /// The scores of the texts that have a defect, by its name; of those with none under "none".
  private(set) var byDefect: [String: Score] = [:]
  /// How many texts were read.
  private(set) var texts = 0
  /// The texts that gave no record, by the reason.
  private(set) var refused: [String: [String]] = [:]
  /// The cells that are silently wrong, with the texts that they stand in.
  private(set) var silent: [String] = []

  /// Reads texts, on every core, and scores what is read.
  ///
  /// - Parameters:
  ///   - count: how many texts there are.
  ///   - parser: what reads them.
  ///   - report: the text of a number, made when it is asked for.
  /// - Returns: the scores of all of them.
  static func reading(
    _ count: Int, _ parser: ReportParser, _ report: @escaping @Sendable (Int) -> KnownReport?
  ) async -> ScoreBoard {
    let slice = 100
    return await withTaskGroup(of: ScoreBoard.self) { group in
      for start in stride(from: 0, to: count, by: slice) {
        group.addTask {
          var board = ScoreBoard()
          for number in start..<min(start + slice, count) {
            if let report = report(number) { board.read(report, parser) }
          }
          return board
        }
      }
      return await group.reduce(into: ScoreBoard()) { $0.add($1) }
    }
  }

  private mutating func read(_ report: KnownReport, _ parser: ReportParser) {
    texts += 1
    do throws(ParseError) {
      let input = ParserInput(bytes: report.bytes, uri: report.name)
      guard let record = try parser.parse(input).first else { return }
      score(record, report)
    } catch {
      refused[error.reason.rawValue, default: []].append(report.name)
    }
  }

  private mutating func score(_ record: ReportRecord, _ report: KnownReport) {
    var named = CellSet()
    for finding in record.findings where finding.code.origin == .reading {
      for path in finding.cells { named.formUnion(path.cells) }
    }
    for table in FormTable.allCases {
      var score = Score()
      for cell in CellSet(table) {
        let before = score.silentlyWrong
        let read = record.cells.amount(of: cell)
        if report.lost.contains(cell) {
          score.add(lost: read, isNamed: named.contains(cell))
        } else if let printed = report.printed[cell] {
          score.add(printed: printed, read: read, isNamed: named.contains(cell))
        } else if read != nil, !report.brokenOff.contains(table) {
          score.add(printed: nil, read: read, isNamed: named.contains(cell))
        }
        if score.silentlyWrong > before { silent.append("\(report.name): \(cell.path)") }
      }
      guard score.cells > 0 else { continue }
      let layout = record.parser.layouts.first { $0.table == table }?.layout
      let key = Key(
        era: report.era.year, layout: report.layout ?? layout ?? "not read", table: table)
      scores[key, default: Score()].add(score)
      for defect in report.defects { byDefect[defect, default: Score()].add(score) }
    }
  }

  private mutating func add(_ other: ScoreBoard) {
    scores.merge(other.scores) { $0 + $1 }
    byDefect.merge(other.byDefect) { $0 + $1 }
    texts += other.texts
    refused.merge(other.refused) { $0 + $1 }
    silent += other.silent
  }
}

extension FormEra {
  /// The first year of the form: `2021`.
  var year: String {
    switch self {
    case .era2008: "2008"
    case .era2014: "2014"
    case .era2019: "2019"
    case .era2021: "2021"
    }
  }
}
