/// Finds the place that a text names right before, or right behind, words that belong to it.
///
/// The words are what makes sure that a place is named there at all (互助县|人民政府网, 地址：|互助县): names are not searched for
/// in running text here either.
public struct PlaceFinder: Sendable {
  private let places: PlaceReader

  /// A finder of the places of a year, the newest where nil.
  public init(directory: DivisionDirectory = .standard, year: Int?) {
    let year = min(max(year ?? directory.newestYear, 1), 9_999)
    places = PlaceReader(tables: directory.tables, year: year)
  }

  /// The longest name of a place, printed with its suffix, that a text ends with, those above it included; nil where it
  /// ends with none.
  public func placeEnding(_ text: String) -> String? {
    let units = NameText(text).units
    guard let last = units.last, Characters.placeSuffixes.contains(last) else { return nil }
    for start in units.indices.dropLast() {
      let rest = units[start...]
      let isPlace = places.readings(of: rest).contains {
        $0.end == units.endIndex && $0.form != .bare && isDivision($0)
      }
      if isPlace { return NameText.text(rest) }
    }
    return nil
  }

  /// The longest name of a place, printed with its suffix, that a text begins with, those above it included; nil where it
  /// begins with none.
  public func placeBeginning(_ text: String) -> String? {
    let units = NameText(text).units[...]
    let ends = places.readings(of: units).filter { $0.form != .bare && isDivision($0) }.map(\.end)
    return ends.max().map { NameText.text(units[..<$0]) }
  }

  /// The full name of the only place that a text is the name of, its suffix left out or not; nil where it is the name
  /// of none, or of several.
  public func onlyPlace(named text: String) -> String? {
    let units = NameText(text).units
    let rows = places.readings(of: units[...]).filter { $0.end == units.endIndex && isDivision($0) }
      .map(\.row)
    guard let row = rows.first, Set(rows).count == 1 else { return nil }
    return places.tables.divisions[row].name
  }

  private func isDivision(_ reading: PlaceReading) -> Bool {
    places.tables.divisions[reading.row].level != .zone
  }
}

extension PlaceFinder {
  /// The full name of the only place whose government a host can be by its pinyin: www.huzhu.gov.cn, gulou.nanjing.gov.cn;
  /// nil where it can be that of none, or of several.
  ///
  /// A province's own host gives the province.
  public func place(ofHost host: String) -> String? {
    let tables = places.tables
    let evidence = HostEvidence(host)
    let labels = evidence.placeLabels(tables)
    let named = labels.prefix(Self.mostLabels).map { rows(named: $0) }.filter { !$0.isEmpty }
    var found = named.count == 1 ? named[0] : []
    if named.count == 2 {
      // A label of the place's own, and one of the place above.
      for (lower, upper) in [(named[0], named[1]), (named[1], named[0])] {
        found += lower.filter { row in upper.contains { tables.isRow(row, below: $0) } }
      }
    }
    if found.count == 1 { return tables.divisions[found[0]].name }
    guard named.isEmpty, let code = evidence.province(tables) else { return nil }
    return DivisionDirectory(tables: tables).division(code, inForceAtEndOf: places.year)?.name
  }

  /// How many labels are looked at; more than a place's and its parent's name no place.
  private static let mostLabels = 4

  /// The prefectures and counties of the year whose pinyin a label is.
  private func rows(named label: String) -> [Int] {
    places.tables.divisions.indices.filter { row in
      let division = places.tables.divisions[row]
      return (division.level == .prefecture || division.level == .county)
        && division.isInForce(atEndOf: places.year) && HostEvidence.isLabel(label, of: division)
    }
  }
}
