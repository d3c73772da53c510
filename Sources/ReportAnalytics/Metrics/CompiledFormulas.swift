import DisclosureReport

/// The formulas of every metric for one era, with what is the same for all reports worked out.
///
/// The cells of all of them stand in one list, so that a report's parts are worked out in one walk
/// over numbers that lie together.
struct CompiledFormulas: Sendable {
  /// The metrics in the order of the dictionary; nil where one has no formula for the era.
  private let metrics: [CompiledFormula?]
  /// The places in the form's order of the cells of numerators and denominators.
  private let cells: [UInt8]

  private init(_ era: FormEra) {
    var cells: [UInt8] = []
    func place(_ added: [Cell]) -> Range<Int> {
      let start = cells.count
      cells += added.map(\.index)
      return start..<cells.count
    }
    metrics = MetricDictionary.all.map { metric in
      metric.formula(of: era).map { formula in
        CompiledFormula(
          numerator: place(formula.numerator), denominator: place(formula.denominator),
          needed: CellSet(formula.numerator + formula.denominator),
          isMoney: formula.numerator.contains(where: \.isMoney))
      }
    }
    self.cells = cells
  }

  /// The formulas by the raw value of an era.
  private static let byEra: [CompiledFormulas?] = {
    let last = FormEra.allCases.map(\.rawValue).max() ?? 0
    return (0...last).map { FormEra(rawValue: $0).map(CompiledFormulas.init) }
  }()

  /// The formulas of an era; no era has none at all.
  static func of(_ era: FormEra?) -> CompiledFormulas? { era.flatMap { byEra[Int($0.rawValue)] } }

  /// The parts of every metric in one report, in the order of the dictionary.
  func totals(_ report: CompactReport) -> [MetricTotal] {
    metrics.indices.map { total($0, report) }
  }

  /// The parts in one report of the metric at a place in the dictionary.
  func total(_ metric: Int, _ report: CompactReport) -> MetricTotal {
    var total = MetricTotal()
    guard let formula = metrics[metric] else { return total }
    guard formula.needed.isDisjoint(with: report.unknown) else {
      total.leftOut = 1
      return total
    }
    total.n = 1
    total.numerator =
      formula.isMoney
      ? nanos(formula.numerator, in: report) : sum(formula.numerator, of: report.cells)
    total.denominator = sum(formula.denominator, of: report.cells)
    if !formula.needed.isDisjoint(with: report.doubted) {
      total.doubted = Int64(formula.needed.count { report.doubted.contains($0) })
    }
    return total
  }

  /// The parts of every metric in reports of the era that have no cell in doubt or unknown: as
  /// sums of their sums.
  func totals(ofPlain aggregate: Aggregate) -> [MetricTotal] {
    func sum(_ places: Range<Int>) -> Int128 {
      cells[places].reduce(0) { $0 + aggregate.cells[Int($1)].sum }
    }
    func nanos(_ places: Range<Int>) -> Int128 {
      sum(places) * Int128(ExactNumber.nanosPerUnit)
        + cells[places].reduce(0) { $0 + Int128(Cell(at: Int($1)).map(aggregate.nanos) ?? 0) }
    }
    return metrics.map { formula in
      var total = MetricTotal()
      guard let formula else { return total }
      total.n = Int32(truncatingIfNeeded: aggregate.reports)
      total.numerator = formula.isMoney ? nanos(formula.numerator) : sum(formula.numerator)
      total.denominator = sum(formula.denominator)
      return total
    }
  }

  private func sum(_ places: Range<Int>, of values: CellValues) -> Int128 {
    let nothing = CellValues.nothing
    let (cells, numbers) = (cells.span, values.numbers.span)
    var sum: Int128 = 0
    for place in places {
      let number = numbers[Int(cells[place])]
      if number != nothing { sum += Int128(number) }
    }
    return sum
  }

  private func nanos(_ places: Range<Int>, in report: CompactReport) -> Int128 {
    var sum: Int128 = 0
    for place in places {
      guard let cell = Cell(at: Int(cells[place])), let money = report.cells.amount(of: cell) else {
        continue
      }
      sum += Int128(money.units) * Int128(ExactNumber.nanosPerUnit) + Int128(money.nanos)
    }
    return sum
  }
}

/// A metric's formula for one era.
private struct CompiledFormula: Sendable {
  /// Where its cells stand in the list of all formulas.
  var numerator: Range<Int>
  var denominator: Range<Int>
  var needed: CellSet
  var isMoney: Bool
}
