import DisclosureReport

/// A name read as an agency: the places that it can mean, and what stands behind the place.
struct AgencyReading {
  /// Rows of the places, as they stand on 31 December, in the order of the codes.
  let rows: [Int]
  /// What stands behind the place.
  let institution: Institution
  /// What stands before the place: 国家税务总局.
  let head: ArraySlice<UInt16>
  /// The name as it is printed.
  let printed: ArraySlice<UInt16>
  /// Whether the place is printed without its suffix.
  let isBare: Bool
}

/// Reads agencies' names.
struct AgencyReader {
  let places: PlaceReader

  /// The agency that a name is, or nil where it does not begin with a place that leaves an institution.
  ///
  /// The longest place wins; of places of one length, those whose name is printed with its suffix.
  func reading(of name: ArraySlice<UInt16>) -> AgencyReading? {
    let head = Words.verticalHeads.firstBeginning(name).map(Words.verticalHeads.count) ?? 0
    let body = name.dropFirst(head)
    guard head == 0 || !body.isEmpty else { return nil }
    let readings = places.readings(of: body)
    var behind = Int.max
    while let end = Self.lastEnd(of: readings, before: behind) {
      behind = end
      guard let fit = best(readings, endingAt: end, rest: body[end...], isBehindHead: head > 0),
        head == 0 || fit.institution.isDepartment
      else { continue }
      return AgencyReading(
        rows: rows(of: fit.readings), institution: fit.institution, head: name.prefix(head),
        printed: name,
        isBare: fit.isBare)
    }
    return nil
  }

  private static func lastEnd(of readings: [PlaceReading], before behind: Int) -> Int? {
    var last: Int?
    for reading in readings where reading.end < behind { last = max(last ?? 0, reading.end) }
    return last
  }

  private struct Fit {
    let institution: Institution
    let rank: Int
    var readings: [PlaceReading] = []
    var isBare = true
  }

  /// Of the places that end where a rest begins those of the highest rank, with the first one's institution; nil where
  /// the rest is none of any.
  private func best(
    _ readings: [PlaceReading], endingAt end: Int, rest: ArraySlice<UInt16>, isBehindHead: Bool
  ) -> Fit? {
    var best: Fit?
    for reading in readings where reading.end == end {
      // 东乡县 is a county's full name and the usual one of 东乡族自治县.
      let rank = reading.form == .bare ? 0 : 1
      guard rank >= best?.rank ?? 0,
        let institution = Institution(rest: rest, of: place(reading, isBehindHead: isBehindHead))
      else { continue }
      if rank > best?.rank ?? -1 { best = Fit(institution: institution, rank: rank) }
      best?.readings.append(reading)
      if reading.form != .bare { best?.isBare = false }
    }
    return best
  }

  /// The places that a name can mean.
  ///
  /// One that held it only the year before or after gives way to one of its province that holds it on 31 December, as the
  /// county 铜仁市 did to the prefecture; in another province (新市区 of 保定 and of 乌鲁木齐) it is a rival.
  private func rows(of readings: [PlaceReading]) -> [Int] {
    if readings.count == 1 { return [readings[0].row] }
    func province(_ reading: PlaceReading) -> DivisionCode {
      places.tables.divisions[reading.row].code.province
    }
    let held = Set(readings.filter(\.isInForce).map(province))
    let rows = readings.filter { $0.isInForce || !held.contains(province($0)) }.map(\.row)
    return rows.count > 1 ? Set(rows).sorted() : rows
  }

  private func place(_ reading: PlaceReading, isBehindHead: Bool) -> InstitutionPlace {
    let division = places.tables.divisions[reading.row]
    return InstitutionPlace(
      isZone: division.level == .zone, isBare: reading.form == .bare,
      holdsTowns: division.holdsTowns,
      isAboveCounties: division.level != .county || reading.parents > 0, isBehindHead: isBehindHead)
  }
}

extension Division {
  /// Whether towns and streets stand directly below it.
  ///
  /// The divisions of 兵团 have towns: 第一师阿拉尔市某某镇.
  var holdsTowns: Bool {
    switch level {
    case .county: true
    case .zone: (660_001...669_999).contains(code.number)
    case .province, .prefecture: isCityWithoutCounties
    }
  }

  /// Whether it is one of the five prefecture-level cities that have towns directly below them.
  ///
  /// 嘉峪关, 东莞, 中山, 儋州; 三沙 has had districts only since 2020.
  var isCityWithoutCounties: Bool {
    [620_200, 441_900, 442_000, 460_400].contains(code.number)
  }
}
