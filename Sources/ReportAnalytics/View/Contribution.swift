import DisclosureReport

/// What one report adds to every aggregate that counts it, worked out once.
struct Contribution {
  /// The generation of the form that it follows, by raw value.
  let era: Int?
  /// The number of every cell, in the form's order; ``CellValues/nothing`` where none is printed.
  let numbers: [Int64]
  let unknown: CellSet
  let doubted: CellSet
  /// The findings of the report itself.
  let findings: [FindingCode]
  /// The contradictions with other reports.
  let cross: CrossCounts
  let feesNanos: Int64
  let procurementNanos: Int64
  let metrics: [MetricTotal]

  /// What a report adds.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - cross: its contradictions with others.
  ///   - countsMetrics: whether metrics are worked out, or will be from the sums.
  init(_ report: CompactReport, _ cross: CrossCounts, countsMetrics: Bool = true) {
    era = report.era.map { Int($0.rawValue) }
    numbers = report.cells.numbers
    unknown = report.unknown
    doubted = report.doubted
    findings = report.findings
    self.cross = cross
    feesNanos = Int64(report.cells.fees?.nanos ?? 0)
    procurementNanos = Int64(report.cells.procurement?.nanos ?? 0)
    metrics = countsMetrics ? CompiledFormulas.of(report.era)?.totals(report) ?? [] : []
  }
}
