import DisclosureReport
import DisclosureTesting

extension KnownReport {
  /// The report of a number, from 0: drawn over every era, layout, way of printing a 0 and defect.
  static func generated(_ number: Int, of mixture: ReportMixture) -> KnownReport? {
    guard let plan = mixture.plan(number), let report = mixture.report(number) else { return nil }
    let cells = CellSet(report.printed.rows.flatMap(\.cells))
    let values = cells.map { ($0, report.truth.cells.amount(of: $0)) }
    let defects = plan.options.defects.map(\.rawValue)
    return KnownReport(
      name: report.name, era: plan.options.era, layout: plan.options.layout.rawValue,
      bytes: report.bytes, printed: Dictionary(uniqueKeysWithValues: values),
      lost: report.truth.lost, defects: defects.isEmpty ? ["none"] : defects)
  }
}
