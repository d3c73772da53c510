import DisclosureReport

/// What one report adds to every aggregate that counts it, worked out once.
struct Contribution {
  /// The generation of the form that it follows, by raw value.
  let era: Int?
  /// The cells that print a value, by place in the form's order.
  let printed: [(cell: Int, value: Int128)]
  let unknown: [Int]
  let doubted: [Int]
  /// The findings and the contradictions with other reports, by code's raw value.
  let findings: [Int]
  let feesNanos: Int64
  let procurementNanos: Int64
  let metrics: [MetricTotal]

  init(_ report: CompactReport, _ cross: CrossCounts) {
    era = report.era.map { Int($0.rawValue) }
    var printed: [(cell: Int, value: Int128)] = []
    printed.reserveCapacity(Cell.count)
    for cell in Cell.all {
      if let value = report.cells[cell] { printed.append((Int(cell.index), Int128(value))) }
    }
    self.printed = printed
    unknown = report.unknown.isEmpty ? [] : report.unknown.map { Int($0.index) }
    doubted = report.doubted.isEmpty ? [] : report.doubted.map { Int($0.index) }
    var findings = report.findings.map { Int($0.rawValue) }
    for code in CrossCounts.codes {
      findings += repeatElement(Int(code.rawValue), count: cross[code])
    }
    self.findings = findings
    feesNanos = Int64(report.cells.fees?.nanos ?? 0)
    procurementNanos = Int64(report.cells.procurement?.nanos ?? 0)
    metrics =
      CompiledFormula.byEra[report.era]?.map { $0.map { MetricTotal($0, report) } ?? MetricTotal() }
      ?? []
  }
}

/// A metric's formula for one era, with what is the same for all reports worked out.
struct CompiledFormula: Sendable {
  let numerator: [Cell]
  let denominator: [Cell]
  let needed: CellSet
  let isMoney: Bool

  init(_ formula: MetricFormula) {
    numerator = formula.numerator
    denominator = formula.denominator
    needed = CellSet(formula.numerator + formula.denominator)
    isMoney = formula.numerator.contains(where: \.isMoney)
  }

  /// The formulas of each era in the order of the dictionary, nil where a metric has none; no era
  /// has none at all.
  static let byEra: [FormEra?: [CompiledFormula?]] = Dictionary(
    uniqueKeysWithValues: FormEra.allCases.map { era in
      (
        era,
        MetricDictionary.all.map { metric in
          metric.formula(of: era).map(CompiledFormula.init)
        }
      )
    })
}

extension MetricTotal {
  /// The parts of a metric in one report.
  init(_ formula: CompiledFormula, _ report: CompactReport) {
    guard formula.needed.isDisjoint(with: report.unknown) else {
      leftOut = 1
      return
    }
    n = 1
    numerator =
      formula.isMoney
      ? Self.nanos(formula.numerator, in: report) : Self.sum(formula.numerator, in: report)
    denominator = Self.sum(formula.denominator, in: report)
    if !formula.needed.isDisjoint(with: report.doubted) {
      doubted = Int64(formula.needed.count { report.doubted.contains($0) })
    }
  }

  private static func sum(_ cells: [Cell], in report: CompactReport) -> Int128 {
    var sum: Int128 = 0
    for cell in cells { sum += Int128(report.cells[cell] ?? 0) }
    return sum
  }

  private static func nanos(_ cells: [Cell], in report: CompactReport) -> Int128 {
    var sum: Int128 = 0
    for cell in cells {
      let money = cell == .feesAmount ? report.cells.fees : report.cells.procurement
      guard let money else { continue }
      sum += Int128(money.units) * Int128(ExactNumber.nanosPerUnit) + Int128(money.nanos)
    }
    return sum
  }
}
