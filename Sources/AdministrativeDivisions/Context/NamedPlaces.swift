import DisclosureReport

/// The places that texts name in full.
struct NamedPlaces {
  private let places: PlaceReader
  /// Lineages of provinces and prefectures named anywhere in the texts, with their suffix.
  private var parents: Set<Int32> = []
  /// Rows named at the beginning of a text with a place above before them.
  private var inFull: Set<Int> = []

  init(texts: [String], places: PlaceReader) {
    self.places = places
    for text in texts {
      let units = AgencyName(text).units
      scan(NameText(text).units[...])
      for reading in places.readings(of: units) where reading.parents > 0 {
        inFull.insert(reading.row)
      }
    }
  }

  /// Takes every full name of a province or prefecture, from left to right, the longest first.
  ///
  /// A county's full name is skipped as a whole, so that 峨眉山市 does not name 眉山市.
  private mutating func scan(_ units: ArraySlice<UInt16>) {
    var rest = units
    while !rest.isEmpty {
      guard let found = longestFullName(rest) else {
        rest.removeFirst()
        continue
      }
      for row in found.rows where places.tables.divisions[row].level.rawValue <= 2 {
        parents.insert(places.tables.lineageStart[row])
      }
      rest = rest[found.end...]
    }
  }

  private func longestFullName(_ units: ArraySlice<UInt16>) -> (rows: [Int], end: Int)? {
    var hash = NameHash()
    var longest: (rows: [Int], end: Int)?
    for index in units.indices.prefix(places.tables.names.longestName) {
      hash.append(units[index])
      let rows = fullNameRows(units[units.startIndex...index], hash)
      if !rows.isEmpty { longest = (rows, index + 1) }
    }
    return longest
  }

  private func fullNameRows(_ name: ArraySlice<UInt16>, _ hash: NameHash) -> [Int] {
    var rows: [Int] = []
    var next = places.tables.names.firstPosting(of: name, hash: hash)
    while let posting = next {
      let row = Int(posting.row)
      if posting.form == .full, places.tables.divisions[row].isAccepted(in: places.year) {
        rows.append(row)
      }
      next = places.tables.names.posting(after: posting)
    }
    return rows
  }

  /// Whether a text names the place together with one above it.
  func namesInFull(_ row: Int) -> Bool { inFull.contains(row) }

  /// Whether the texts name the place's prefecture or province.
  func namesParent(of row: Int) -> Bool {
    var above = places.tables.parentLineage[row]
    while above >= 0 {
      if parents.contains(above) { return true }
      above = places.tables.parentLineage[Int(above)]
    }
    return false
  }

  /// Whether the texts name the prefecture that the place stands in.
  func namesPrefecture(of row: Int) -> Bool {
    let above = places.tables.parentLineage[row]
    return above >= 0 && places.tables.divisions[Int(above)].level == .prefecture
      && parents.contains(above)
  }
}
