import Crypto
public import DisclosureReport

/// What holding the live aggregates against rebuilt ones has found.
public struct Verification: Hashable, Sendable {
  /// The revision that both are at.
  public var revision: Int64
  /// Whether all that is known is the same: reports, their order, and every sum.
  public var isEqual: Bool
  /// How many aggregates were compared.
  public var aggregates: Int
  /// The digest of the live ones.
  public var liveDigest: Digest256
  /// The digest of the rebuilt ones.
  public var rebuiltDigest: Digest256
  /// The first aggregates that differ.
  public var mismatches: [AggregateMismatch]

  /// How many mismatches are told.
  public static let mostMismatches = 100
}

/// An aggregate that differs when rebuilt.
public struct AggregateMismatch: Hashable, Sendable {
  /// The division; nil for the whole country.
  public var division: DivisionCode?
  /// The year.
  public var year: Int
  /// The kind and tier.
  public var basis: Basis
  /// The cells that differ; none where something else of the aggregate does.
  public var cells: [Cell]
}

extension AnalyticsState {
  /// Holds a live state against one rebuilt from the ledger at the same revision.
  public func verification(against rebuilt: AnalyticsState) -> Verification {
    let (own, other) = (view.sortedRows, rebuilt.view.sortedRows)
    return Verification(
      revision: revision, isEqual: self == rebuilt,
      aggregates: Set(own.map(\.place)).union(other.map(\.place)).count,
      liveDigest: Self.digest(own), rebuiltDigest: Self.digest(other),
      mismatches: Self.mismatches(own, other))
  }

  private static func mismatches(
    _ live: [SummedRow], _ rebuilt: [SummedRow]
  ) -> [AggregateMismatch] {
    let others = Dictionary(uniqueKeysWithValues: rebuilt.map { ($0.place, $0.sum) })
    let mine = Set(live.map(\.place))
    let missing = rebuilt.filter { !mine.contains($0.place) }
      .map { SummedRow(place: $0.place, sum: Aggregate()) }
    var found: [AggregateMismatch] = []
    for row in live + missing where found.count < Verification.mostMismatches {
      let other = others[row.place] ?? Aggregate()
      guard row.sum != other else { continue }
      found.append(
        AggregateMismatch(
          division: row.place.row.division, year: row.place.year, basis: row.place.row.basis,
          cells: Cell.all.filter { row.sum[$0] != other[$0] }))
    }
    return found
  }

  private static func digest(_ rows: [SummedRow]) -> Digest256 {
    var hash = SHA256()
    for row in rows { hash.update(data: row.bytes) }
    return Digest256(hash.finalize())
  }
}

/// A row of a year, with its sum.
struct SummedRow {
  let place: RowPlace
  let sum: Aggregate
}

extension AnalyticsView {
  /// All rows that are kept, in an order that depends on nothing else.
  fileprivate var sortedRows: [SummedRow] {
    years.keys.sorted().flatMap { year in
      (years[year]?.rows ?? [:])
        .map { SummedRow(place: RowPlace(year: year, row: $0.key), sum: $0.value) }
        .sorted { $0.place.row.order.lexicographicallyPrecedes($1.place.row.order) }
    }
  }
}

extension RowKey {
  /// Numbers that tell rows apart.
  fileprivate var order: [UInt32] {
    [
      UInt32(basis.kind.rawValue), UInt32(basis.tier.rawValue), UInt32(level.rawValue),
      place.province?.number ?? 0, place.prefecture?.number ?? 0, place.county?.number ?? 0,
    ]
  }
}

extension SummedRow {
  /// The row as bytes, for a digest.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ number: some FixedWidthInteger) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    add(Int64(place.year))
    for number in place.row.order { add(number) }
    add(Int64(sum.reports))
    for count in sum.eras { add(Int64(count)) }
    for cell in sum.cells {
      add(cell.sum)
      for count in [cell.printed, cell.unknown, cell.doubted] { add(count) }
    }
    for count in sum.findingCounts { add(count) }
    add(sum.feesNanos)
    add(sum.procurementNanos)
    for metric in sum.metrics {
      for part in [metric.numerator, metric.denominator] { add(part) }
      for count in [metric.n, metric.leftOut] { add(count) }
      add(metric.doubted)
    }
    return bytes
  }
}
