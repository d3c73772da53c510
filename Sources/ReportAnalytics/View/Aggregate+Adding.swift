import DisclosureReport

extension Aggregate {
  /// Adds a report, or takes one off that was added before.
  mutating func change(_ sign: ContributionSign, _ contribution: Contribution) {
    let one = sign.rawValue
    reports += Int(one)
    if let era = contribution.era { eras[era] += Int(one) }
    changeCells(sign, contribution.numbers)
    for cell in contribution.unknown { cells[Int(cell.index)].unknown += one }
    for cell in contribution.doubted { cells[Int(cell.index)].doubted += one }
    for code in contribution.findings { findingCounts[Int(code.rawValue)] += one }
    if contribution.cross != CrossCounts() {
      for code in CrossCounts.codes {
        findingCounts[Int(code.rawValue)] += one * Int32(contribution.cross[code])
      }
    }
    feesNanos += Int64(one) * contribution.feesNanos
    procurementNanos += Int64(one) * contribution.procurementNanos
    for (place, metric) in contribution.metrics.enumerated() { metrics[place].add(metric, one) }
  }

  private mutating func changeCells(_ sign: ContributionSign, _ numbers: [Int64]) {
    let (one, factor) = (sign.rawValue, Int128(sign.rawValue))
    let nothing = CellValues.nothing
    let numbers = numbers.span
    var cells = cells.mutableSpan
    for place in 0..<min(numbers.count, cells.count) {
      let number = numbers[place]
      guard number != nothing else { continue }
      // No number of reports makes sums of 128 bits overflow.
      cells[place].sum &+= factor > 0 ? Int128(number) : 0 &- Int128(number)
      cells[place].printed &+= one
    }
  }

  /// Adds another aggregate, which counts other reports.
  mutating func add(_ other: Aggregate) {
    reports += other.reports
    for place in eras.indices { eras[place] += other.eras[place] }
    for place in cells.indices {
      cells[place].sum += other.cells[place].sum
      cells[place].printed += other.cells[place].printed
      cells[place].unknown += other.cells[place].unknown
      cells[place].doubted += other.cells[place].doubted
    }
    for place in findingCounts.indices { findingCounts[place] += other.findingCounts[place] }
    feesNanos += other.feesNanos
    procurementNanos += other.procurementNanos
    for place in metrics.indices { metrics[place].add(other.metrics[place], 1) }
  }
}

/// Whether a report comes in or goes.
enum ContributionSign: Int32 {
  case adding = 1
  case takingOff = -1
}

extension MetricTotal {
  /// Adds another's sums, or takes them off where the sign is -1.
  mutating func add(_ other: MetricTotal, _ sign: Int32) {
    if sign > 0 {
      numerator += other.numerator
      denominator += other.denominator
    } else {
      numerator -= other.numerator
      denominator -= other.denominator
    }
    n += sign * other.n
    leftOut += sign * other.leftOut
    doubted += Int64(sign) * other.doubted
  }
}
