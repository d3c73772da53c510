import DisclosureReport

extension Aggregate {
  /// Adds a report, or takes one off that was added before.
  mutating func change(_ sign: ContributionSign, _ contribution: Contribution) {
    let report = contribution.report
    let one = sign.rawValue
    reports += Int(one)
    if let era = report.era { eras[Int(era.rawValue)] += Int(one) }
    for cell in Cell.all {
      if let value = report.cells[cell] {
        cells[Int(cell.index)].sum += Int128(one) * Int128(value)
        cells[Int(cell.index)].printed += one
      }
    }
    for cell in report.unknown { cells[Int(cell.index)].unknown += one }
    for cell in report.doubted { cells[Int(cell.index)].doubted += one }
    feesNanos += Int64(one) * Int64(report.cells.fees?.nanos ?? 0)
    procurementNanos += Int64(one) * Int64(report.cells.procurement?.nanos ?? 0)
    for place in metrics.indices { metrics[place].add(contribution.metrics[place], one) }
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
    numerator += Int128(sign) * other.numerator
    denominator += Int128(sign) * other.denominator
    n += sign * other.n
    leftOut += sign * other.leftOut
    doubted += Int64(sign) * other.doubted
  }
}
