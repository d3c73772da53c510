import DisclosureReport
import DisclosureTesting

/// How generated reports were read, held against what their text determines.
struct EnumeratedReading {
  /// Cells not as printed that no finding of the reader's names.
  private(set) var silentlyWrong: [String] = []
  /// Cells of which the text's only reading is not what the report had, since that contradicts
  /// itself: a surplus value of which a sum that is wrong hides the place.
  private(set) var misleading: [String] = []
  /// Determined cells that were not read as printed, of reports whose rows are whole.
  private(set) var missed: [String] = []
  /// How many determined cells were not read as printed in the others.
  private(set) var missedOfBroken = 0
  /// Determined cells read as printed that a finding of the reader's names all the same.
  private(set) var doubted: [String] = []
  /// Tables that the enumerator gave up.
  private(set) var undecided: [String] = []
  /// Determined cells.
  private(set) var determined = 0
  /// Determined cells of reports whose rows are whole that print a value other than 0.
  private(set) var values = 0
  /// Those of them that were read as printed.
  private(set) var valuesRight = 0
  /// Values other than 0 that the reports print.
  private(set) var printedValues = 0
  /// Reports that gave no record.
  private(set) var refused: [String] = []
  /// How many reports were read.
  private(set) var reports = 0

  /// Reads a report.
  mutating func read(_ report: GeneratedReport) {
    let enumerator = Enumerator(report.printed)
    reports += 1
    guard let record = try? Reading.record(of: report.bytes) else {
      refused.append(report.name)
      return
    }
    let named = record.namedByReading
    let isWhole = report.printed.isWhole
    undecided += enumerator.undecided.map { "\(report.name): \($0.path)" }
    for cell in Cell.all {
      let name = "\(report.name): \(cell.path)"
      let printed = report.truth.cells.amount(of: cell)
      if report.truth.lost.contains(cell) {
        if !named.contains(cell) { silentlyWrong.append(name) }
        continue
      }
      let isRight = record.content(of: cell) == printed
      let isValue = printed.map { $0 != Money(units: 0) } ?? false
      let content = enumerator.determined[cell]
      printedValues += isValue ? 1 : 0
      if let content, !content.agrees(with: printed, in: cell) {
        misleading.append(name)
        continue
      }
      if !isRight, !named.contains(cell) { silentlyWrong.append(name) }
      guard content != nil else { continue }
      determined += 1
      if isRight, named.contains(cell) { doubted.append(name) }
      guard isWhole else {
        missedOfBroken += isRight ? 0 : 1
        continue
      }
      if !isRight { missed.append(name) }
      values += isValue ? 1 : 0
      valuesRight += isValue && isRight ? 1 : 0
    }
  }

  /// A line for people.
  var summary: String {
    "\(reports) reports, \(determined) cells determined, \(missed.count + missedOfBroken) of them missed and "
      + "\(doubted.count) doubted; \(values) of \(printedValues) values other than 0 determined, "
      + "\(valuesRight) of them right; \(silentlyWrong.count) cells silently wrong; "
      + "\(misleading.count) misleading; \(undecided.count) tables not decided"
  }
}

extension PrintedForm {
  /// Whether every row has its label in the text, and none has surplus values that others do not have.
  ///
  /// Where one does not, the enumerator still settles rows by the sums of the whole form; the reader
  /// leaves them absent, and names them, rather than guess.
  fileprivate var isWhole: Bool {
    let surplus = rows.count { $0.standing == .surplus }
    let isOne = (1...2).contains(surplus)
    return !isOne && !rows.contains { $0.standing == .labelLost }
  }
}

extension PrintedContent {
  /// Whether it is what a report is known to print in a cell; of money only that it prints some.
  fileprivate func agrees(with printed: Money?, in cell: Cell) -> Bool {
    switch self {
    case .blank: printed == nil
    case .number where cell.isMoney: printed != nil
    case .number(let number): printed == Money(units: number)
    case .other: printed != nil
    }
  }
}
