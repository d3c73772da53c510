import DisclosureReport

/// What one report adds to every aggregate that counts it, worked out once.
struct Contribution {
  let report: CompactReport
  let metrics: [MetricTotal]

  init(_ report: CompactReport) {
    self.report = report
    metrics = MetricDictionary.all.map { metric in
      metric.formula(of: report.era).map { MetricTotal($0, of: metric, in: report) }
        ?? MetricTotal()
    }
  }
}

extension MetricTotal {
  /// The parts of a metric in one report, by the formula of its era.
  init(_ formula: MetricFormula, of metric: Metric, in report: CompactReport) {
    let cells = formula.numerator + formula.denominator
    guard !cells.contains(where: report.unknown.contains) else {
      leftOut = 1
      return
    }
    n = 1
    numerator = Self.sum(formula.numerator, in: report, inNanos: metric.kind == .amount)
    denominator = Self.sum(formula.denominator, in: report, inNanos: false)
    doubted = Int64(CellSet(cells).count { report.doubted.contains($0) })
  }

  private static func sum(
    _ cells: [Cell], in report: CompactReport, inNanos: Bool
  ) -> Int128 {
    cells.reduce(into: Int128(0)) { sum, cell in
      guard let value = report.cells[cell] else { return }
      sum += Int128(value) * (inNanos ? Int128(ExactNumber.nanosPerUnit) : 1)
      if inNanos, cell == .feesAmount { sum += Int128(report.cells.fees?.nanos ?? 0) }
      if inNanos, cell == .procurementAmount { sum += Int128(report.cells.procurement?.nanos ?? 0) }
    }
  }
}
