/// One way to read the beginning of a name as a place.
struct PlaceReading {
  /// The place's row as it stands on 31 December of the year.
  let row: Int
  /// Where the place ends and the institution begins, in units.
  let end: Int
  /// How the last of its names is printed.
  let form: NameIndex.Form
  /// Whether the place held that very name on 31 December of the year.
  let isInForce: Bool
  /// How many places above are printed before it.
  let parents: Int
}
