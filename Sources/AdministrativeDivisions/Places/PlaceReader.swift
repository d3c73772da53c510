import DisclosureReport

/// Reads places from left to right: province, prefecture, county or zone.
///
/// Every name begins where the one above it ended, so that what stands across a border (湖南|宁乡)
/// is never seen; every step must lie below the one before.
struct PlaceReader {
  /// 新疆, 伊犁, 塔城 and a county: no chain of places is longer.
  private static let deepest = 4

  let tables: DivisionTables
  /// The year reported on: names of the year before and after are accepted.
  let year: Int

  /// Every way to read a place at the beginning of a name.
  func readings(of units: ArraySlice<UInt16>) -> [PlaceReading] {
    var readings: [PlaceReading] = []
    read(units, below: nil, parents: 0, into: &readings)
    return readings
  }

  private func read(
    _ units: ArraySlice<UInt16>, below parent: Int?, parents: Int,
    into readings: inout [PlaceReading]
  ) {
    var lengths = tables.names.lengths(of: units)
    var hash = NameHash()
    var end = units.startIndex
    while lengths != 0 {
      let length = lengths.trailingZeroBitCount
      lengths &= lengths - 1
      guard length <= units.count else { return }
      while end < units.startIndex + length {
        hash.append(units[end])
        end += 1
      }
      var next = tables.names.firstPosting(of: units[..<end], hash: hash)
      while let posting = next {
        next = tables.names.posting(after: posting)
        let row = Int(posting.row)
        guard tables.divisions[row].isAccepted(in: year), isRow(row, below: parent) else {
          continue
        }
        if let reading = reading(of: posting, end: end, parents: parents) {
          readings.append(reading)
        }
        if canHold(row), parents + 1 < Self.deepest {
          read(units[end...], below: row, parents: parents + 1, into: &readings)
        }
      }
    }
  }

  /// The reading of a name as a place; nil where the place does not exist on 31 December.
  private func reading(
    of posting: NameIndex.Posting, end: Int, parents: Int
  ) -> PlaceReading? {
    currentRow(of: Int(posting.row)).map { current in
      PlaceReading(
        row: current, end: end, form: posting.form,
        isInForce: tables.divisions[Int(posting.row)].isInForce(atEndOf: year), parents: parents)
    }
  }

  /// The row of the same place on 31 December, or nil where the place does not exist then.
  func currentRow(of row: Int) -> Int? {
    if let current = tables.row(inLineageOf: row, inForceAtEndOf: year) { return current }
    let division = tables.divisions[row]
    guard division.level == .zone else { return nil }
    return DivisionDirectory(tables: tables).row(division.code, inForceAtEndOf: year)
  }

  private func canHold(_ row: Int) -> Bool {
    switch tables.divisions[row].level {
    case .province, .prefecture: true
    case .county: false
    case .zone: tables.divisions[row].code.number.isMultiple(of: 10_000)
    }
  }

  /// Whether a place stood below another, if any, at some time in the accepted years.
  private func isRow(_ row: Int, below parent: Int?) -> Bool {
    guard let parent else { return true }
    if tables.isRow(row, below: parent) { return true }
    var next = tables.lineageStart[row]
    while next >= 0 {
      if tables.divisions[Int(next)].isAccepted(in: year), tables.isRow(Int(next), below: parent) {
        return true
      }
      next = tables.lineageNext[Int(next)]
    }
    return false
  }
}
