import DisclosureReport
import DisclosureTesting

extension KnownReport {
  /// The reports that are generated: every layout by turns, places from all over the country, every
  /// way of printing a 0, one report in four with a defect.
  static func generated(_ count: Int, seed: UInt64) -> [KnownReport] {
    SampleSet(count: count, seed: seed, defects: Defect.allCases).map(KnownReport.init)
  }

  private init(_ report: GeneratedReport) {
    let truth = report.truth
    let stem = report.name.prefix { $0 != "." }
    let values = Self.cells(singleOther: truth.singleOther).map { cell in
      (cell, truth.cells.amount(of: cell))
    }
    self.init(
      name: report.name, era: .era2021,
      layout: stem.split(separator: "_").last.map(String.init) ?? String(stem),
      bytes: report.bytes, printed: Dictionary(uniqueKeysWithValues: values))
  }

  /// The cells of the form of 2021.
  private static func cells(singleOther: Bool) -> [Cell] {
    let absent: Set<ApplicationRow> =
      singleOther ? [.correctionOverdue, .feeOverdue, .otherOutcome] : [.otherSubtotal]
    let documents = DocumentRow.allCases.flatMap { row in
      [DocumentColumn.made, .repealed, .inForce].map { Cell.documents(row, $0) }
    }
    let actions = [ActionRow.licensing, .penalty, .enforcement].map { Cell.action($0, .decisions) }
    let applications = ApplicationRow.allCases.filter { !absent.contains($0) }.flatMap { row in
      ApplicantColumn.allCases.map { Cell.application(row, $0) }
    }
    return documents + actions + [.feesAmount] + applications + Array(CellSet(.disputes))
  }
}

extension CellValues {
  /// What a cell holds, money in full.
  func amount(of cell: Cell) -> Money? {
    switch cell {
    case .feesAmount: fees
    case .procurementAmount: procurement
    default: self[cell].map { Money(units: $0) }
    }
  }
}
