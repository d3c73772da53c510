import DisclosureReport

/// One way to place a strip's values: for each of its cells the index of a value, or nil.
struct StripFit: Hashable {
  /// How many cells a fit can hold.
  static let maximumCells = 16

  /// For each cell one more than the index of its value, or 0; values are few, see ``StripFits/maximumSurplus``.
  private var places = SIMD16<UInt8>()

  /// The fit that prints nothing.
  init() {}

  /// The fit of places that are written as here.
  @inline(__always)
  init(places: SIMD16<UInt8>) { self.places = places }

  /// The index of a cell's value; nil where the cell prints none.
  @inline(__always)
  subscript(cell: Int) -> Int? {
    get {
      let place = places[cell]
      return place == 0 ? nil : Int(place) - 1
    }
    set { places[cell] = newValue.map { UInt8(truncatingIfNeeded: $0 + 1) } ?? 0 }
  }

  /// What a fit in a row of applications adds to each column.
  ///
  /// - Parameter counts: what a blank cell counts, and behind it the count of each value.
  /// - Returns: the amounts.
  @inline(__always)
  func amounts(_ counts: Swift.Span<Int64>) -> ColumnAmounts {
    ColumnAmounts { counts[Int(places[Int($0.rawValue)])] }
  }

  /// The columns of applicants in which a fit in a row of applications prints a value.
  var applicants: OutcomePattern.Columns {
    var columns: OutcomePattern.Columns = 0
    for cell in 0..<6 where prints(cell) { columns |= 1 &<< cell }
    return columns
  }

  /// Whether a cell prints any value.
  @inline(__always)
  func prints(_ cell: Int) -> Bool { places[cell] != 0 }

  /// The cells in which another fit does not place the same value as this, or none.
  @inline(__always)
  func cells(placedOtherwiseIn other: StripFit) -> MarkedPlaces {
    MarkedPlaces(places .!= other.places)
  }

  /// The same fit of values that stand further on among others.
  func moved(by offset: Int, cells: Int) -> StripFit {
    var moved = StripFit()
    for cell in 0..<min(cells, Self.maximumCells) { moved[cell] = self[cell].map { $0 + offset } }
    return moved
  }

  /// The count that a cell would print.
  @inline(__always)
  func count(_ cell: Int, of strip: Strip) -> Int64? {
    self[cell].flatMap { strip.values[$0].count }
  }
}
