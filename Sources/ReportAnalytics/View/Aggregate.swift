public import DisclosureReport

/// Reports added up cell by cell, and metric by metric.
///
/// Adding and taking off are exact and undo each other: sums are 128 bits wide, so that no number
/// of printed values overflows them.
public struct Aggregate: Hashable, Sendable {
  /// How many reports are in.
  public internal(set) var reports = 0
  /// How many of them follow each generation of the form, by ``FormEra``'s raw value; without one,
  /// none.
  var eras = [Int](repeating: 0, count: FormEra.allCases.count)
  /// What is known of each cell, in the form's order.
  var cells = [CellTotal](repeating: CellTotal(), count: Cell.count)
  /// The metrics, in the order of the dictionary.
  var metrics = [MetricTotal](repeating: MetricTotal(), count: MetricDictionary.all.count)
  /// How many findings of each code the reports have, by ``FindingCode``'s raw value.
  var findingCounts = [Int32](repeating: 0, count: FindingCode.places)
  /// Billionths of a yuan beside the sums of the two money cells.
  var feesNanos: Int64 = 0
  var procurementNanos: Int64 = 0

  /// Of no report.
  public init() {}

  /// What is known of a cell in all reports.
  public subscript(cell: Cell) -> CellTotal { cells[Int(cell.index)] }

  /// The reports in which a cell prints nothing and is not unknown.
  public func blank(_ cell: Cell) -> Int {
    let total = self[cell]
    return reports - Int(total.printed) - Int(total.unknown)
  }

  /// The sum of a cell, with the fraction of a yuan in a money cell; nil where no report prints it.
  public func sum(_ cell: Cell) -> ExactNumber? {
    let total = self[cell]
    guard total.printed > 0 else { return nil }
    guard cell.isMoney else { return ExactNumber(units: total.sum) }
    let units = total.sum * Int128(ExactNumber.nanosPerUnit)
    return ExactNumber(nanos: units + Int128(nanos(cell)))
  }

  /// The billionths beside the sum of a cell; 0 for a count.
  func nanos(_ cell: Cell) -> Int64 {
    switch cell {
    case .feesAmount: feesNanos
    case .procurementAmount: procurementNanos
    default: 0
    }
  }

  /// How many cells of all reports are unknown, so that no sum holds them.
  public var unknownCells: Int { cells.reduce(0) { $0 + Int($1.unknown) } }

  /// How many cells in the sums are INFERRED or ENTERED.
  public var doubtedCells: Int { cells.reduce(0) { $0 + Int($1.doubted) } }

  /// How many cells of all reports print nothing.
  public var blankCells: Int {
    reports * Cell.count - cells.reduce(0) { $0 + Int($1.printed) + Int($1.unknown) }
  }

  /// How many findings of a code the reports have, contradictions with other reports included.
  public func findings(_ code: FindingCode) -> Int { Int(findingCounts[Int(code.rawValue)]) }

  /// The generations of the form that the reports follow.
  public var formEras: [FormEra] { FormEra.allCases.filter { eras[Int($0.rawValue)] > 0 } }
}

extension FindingCode {
  /// How many places a list by raw value has.
  static let places = 1 + Int(allCases.map(\.rawValue).max() ?? 0)
}

/// What is known of a cell in some reports.
public struct CellTotal: Hashable, Sendable {
  /// The sum of the values printed: whole yuan in a money cell.
  public internal(set) var sum: Int128 = 0
  /// The reports that print a value.
  public internal(set) var printed: Int32 = 0
  /// The reports whose value is unknown.
  public internal(set) var unknown: Int32 = 0
  /// The reports whose value is INFERRED or ENTERED.
  public internal(set) var doubted: Int32 = 0
}

/// A metric's parts in some reports: counts, or billionths of a yuan.
struct MetricTotal: Hashable, Sendable {
  /// The sum of the numerators.
  var numerator: Int128 = 0
  /// The sum of the denominators.
  var denominator: Int128 = 0
  /// The reports that have a part.
  var n: Int32 = 0
  /// The reports without a part because a cell that the metric needs is unknown.
  var leftOut: Int32 = 0
  /// The cells in the sums that are INFERRED or ENTERED.
  var doubted: Int64 = 0
}

extension ExactNumber {
  static let nanosPerUnit: Int64 = 1_000_000_000

  /// The number of so many billionths.
  init(nanos: Int128) {
    let (units, rest) = nanos.quotientAndRemainder(dividingBy: Int128(Self.nanosPerUnit))
    self.init(units: units, nanos: Int32(truncatingIfNeeded: rest))
  }
}
