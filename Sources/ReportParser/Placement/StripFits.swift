import DisclosureReport

/// Enumerates the ways to place a strip's values that keep its own sums.
///
/// The values keep their order, and kept blanks their distances. A block that prints any value prints its 总计.
/// Surplus values are left out. Ways that give the same cells are one.
struct StripFits {
  /// How many steps an enumeration may take before the strip counts as beyond the solver.
  static let maximumSteps = 60_000

  private let strip: Strip
  private let counts: [Int64?]
  /// For each cell the block that ends with it, if one does.
  private let blockEnding: [Range<Int>?]
  /// What the prose states of each cell, where it states anything.
  private let stated: [Int64?]
  private var places: [Int?]
  private var fits: [StripFit] = []
  private var seen: Set<[Int64?]> = []
  private var steps = 0

  private init(_ strip: Strip, _ prose: [Cell: Int64]) {
    self.strip = strip
    stated = strip.cells.map { prose[$0] }
    counts = strip.values.map(\.count)
    blockEnding = strip.cells.indices.map { cell in strip.blocks.first { $0.upperBound == cell + 1 } }
    places = [Int?](repeating: nil, count: strip.cells.count)
  }

  /// Every fit, those that print the earlier cells first; nil where that takes more than ``maximumSteps``.
  ///
  /// - Parameters:
  ///   - strip: the strip.
  ///   - prose: what the report's own prose says of single cells; a fit that it contradicts falls away.
  static func all(of strip: Strip, prose: [Cell: Int64]) -> [StripFit]? {
    var search = StripFits(strip, prose)
    if let columns = strip.columns {
      search.shift(columns)
    } else {
      search.place(cell: 0, value: 0, surplus: strip.surplus)
    }
    return search.steps > maximumSteps ? nil : search.fits
  }

  private mutating func shift(_ columns: [Int]) {
    guard let first = columns.first, let last = columns.last, last - first < strip.cells.count else {
      return
    }
    for start in 0..<(strip.cells.count - (last - first)) {
      places = [Int?](repeating: nil, count: strip.cells.count)
      for (value, column) in columns.enumerated() { places[start + column - first] = value }
      if strip.blocks.allSatisfy({ sumHolds($0) }), places.indices.allSatisfy({ isAsStated($0) }) {
        keep()
      }
    }
  }

  private mutating func place(cell: Int, value: Int, surplus: Int) {
    steps += 1
    guard steps <= Self.maximumSteps else { return }
    guard cell < strip.cells.count else {
      if value + surplus == strip.values.count { keep() }
      return
    }
    let valuesLeft = strip.values.count - value
    if valuesLeft > surplus {
      places[cell] = value
      if isAsStated(cell), endHolds(cell) {
        place(cell: cell + 1, value: value + 1, surplus: surplus)
      }
      places[cell] = nil
    }
    if surplus > 0 {
      place(cell: cell, value: value + 1, surplus: surplus - 1)
    } else if strip.surplus == 0, valuesLeft < strip.cells.count - cell, isAsStated(cell),
      endHolds(cell)
    {
      place(cell: cell + 1, value: value, surplus: 0)
    }
  }

  private func endHolds(_ cell: Int) -> Bool {
    guard let block = blockEnding[cell] else { return true }
    return sumHolds(block)
  }

  private func sumHolds(_ block: Range<Int>) -> Bool {
    guard let end = block.last else { return true }
    guard let total = places[end] else { return block.allSatisfy { places[$0] == nil } }
    var sum: Int64 = 0
    for cell in block.dropLast() {
      guard let value = places[cell], let count = counts[value] else { continue }
      let (next, overflow) = sum.addingReportingOverflow(count)
      guard !overflow else { return false }
      sum = next
    }
    return counts[total].map { $0 == sum } ?? true
  }

  private func isAsStated(_ cell: Int) -> Bool {
    guard let stated = stated[cell] else { return true }
    return places[cell].map { counts[$0] == stated } ?? false
  }

  private mutating func keep() {
    // Leaving out one zero or its neighbour gives the same cells.
    if strip.surplus > 0, !seen.insert(places.map { $0.flatMap { counts[$0] } }).inserted { return }
    fits.append(StripFit(places: places))
  }
}
