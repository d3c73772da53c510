import DisclosureReport

/// A name read as an agency: the places that it can mean, and what stands behind the place.
struct AgencyReading {
  /// Rows of the places, as they stand on 31 December, in the order of the codes.
  let rows: [Int]
  /// What stands behind the place.
  let institution: Institution
  /// What stands before the place: 国家税务总局.
  let head: ArraySlice<UInt16>
  /// Whether the place is printed without its suffix.
  let isBare: Bool
}

/// Reads agencies' names.
struct AgencyReader {
  let places: PlaceReader

  /// The agency that a name is, or nil where it does not begin with a place that leaves an institution.
  ///
  /// The longest place wins; of places of one length, those that held the name on 31 December, then
  /// those whose name is printed in the fuller form.
  func reading(of name: ArraySlice<UInt16>) -> AgencyReading? {
    let head = Words.verticalHeads.first { name.starts(with: $0) }
    let body = name.dropFirst(head?.count ?? 0)
    guard head == nil || !body.isEmpty else { return nil }
    var readings = places.readings(of: body)
    while let end = readings.lazy.map(\.end).max() {
      let found = fitting(readings.filter { $0.end == end }, rest: body[end...])
      readings.removeAll { $0.end == end }
      guard let best = found.map(\.rank).max() else { continue }
      let chosen = found.filter { $0.rank == best }
      guard let institution = chosen.first?.institution,
        head == nil || institution.isDepartment
      else { continue }
      return AgencyReading(
        rows: Set(chosen.map(\.row)).sorted(), institution: institution,
        head: name.prefix(head?.count ?? 0), isBare: chosen.allSatisfy(\.isBare))
    }
    return nil
  }

  private struct Fit {
    let row: Int
    let institution: Institution
    let rank: Int
    let isBare: Bool
  }

  private func fitting(_ readings: [PlaceReading], rest: ArraySlice<UInt16>) -> [Fit] {
    readings.compactMap { reading in
      guard let institution = Institution(rest: rest, of: place(reading, rest)) else { return nil }
      return Fit(
        row: reading.row, institution: institution,
        rank: (reading.isInForce ? 10 : 0) + Int(reading.form.rawValue),
        isBare: reading.form == .bare)
    }
  }

  private func place(_ reading: PlaceReading, _ rest: ArraySlice<UInt16>) -> InstitutionPlace {
    let division = places.tables.divisions[reading.row]
    return InstitutionPlace(
      isZone: division.level == .zone, isBare: reading.form == .bare,
      holdsTowns: division.level == .county || division.isCityWithoutCounties)
  }
}

extension Division {
  /// Whether it is one of the five prefecture-level cities that have towns directly below them.
  ///
  /// 嘉峪关, 东莞, 中山, 儋州; 三沙 has had districts only since 2020.
  var isCityWithoutCounties: Bool {
    [620_200, 441_900, 442_000, 460_400].contains(code.number)
  }
}
