import DisclosureReport
import DisclosureTesting

extension KnownReport {
  /// The reports that are generated: every layout by turns, places from all over the country, every
  /// way of printing a 0, one report in four with a defect.
  static func generated(_ count: Int, seed: UInt64) -> [KnownReport] {
    SampleSet(count: count, seed: seed, defects: Defect.allCases).map(KnownReport.init)
  }

  private init(_ report: GeneratedReport) {
    let cells = CellSet(report.printed.rows.flatMap(\.cells))
    let values = cells.map { ($0, report.truth.cells.amount(of: $0)) }
    let stem = report.name.prefix { $0 != "." }
    self.init(
      name: report.name, era: report.truth.era,
      layout: stem.split(separator: "_").last.map(String.init) ?? String(stem),
      bytes: report.bytes, printed: Dictionary(uniqueKeysWithValues: values),
      lost: report.truth.lost)
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
