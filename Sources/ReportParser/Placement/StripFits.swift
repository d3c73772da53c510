import DisclosureReport

/// Enumerates the ways to place a strip's values that keep its own sums.
///
/// The values keep their order, and kept blanks their distances. A block that prints any value prints its 总计.
/// Surplus values are left out. Ways that give the same cells are one.
struct StripFits {
  /// How many steps an enumeration may take before the strip counts as beyond the solver.
  static let maximumSteps = 60_000
  /// How many surplus values may be left out; more are other rows' values.
  static let maximumSurplus = 10

  private let strip: Strip
  /// What the prose states of each cell; empty where it states nothing.
  private let stated: [Int64?]
  private var places = StripFit()
  private var fits: [StripFit] = []
  private var steps = 0

  private init(_ strip: Strip, _ prose: [Cell: Int64]) {
    self.strip = strip
    stated = prose.isEmpty ? [] : strip.cells.map { prose[$0] }
  }

  /// Every fit, those that print the earlier cells first; nil where that takes more than ``maximumSteps``.
  ///
  /// - Parameters:
  ///   - strip: the strip.
  ///   - prose: what the report's own prose says of single cells; a fit that it contradicts falls away.
  /// - Returns: every fit, or nil beyond the bound.
  static func all(of strip: Strip, prose: [Cell: Int64]) -> [StripFit]? {
    guard strip.cells.count <= StripFit.maximumCells, strip.surplus <= maximumSurplus else {
      return nil
    }
    var search = StripFits(strip, prose)
    search.fits.reserveCapacity(16)
    if let columns = strip.columns {
      search.shift(columns)
    } else {
      search.place(cell: 0, value: 0, surplus: strip.surplus)
    }
    return search.steps > maximumSteps ? nil : search.fits
  }

  private mutating func shift(_ columns: [Int]) {
    guard let first = columns.first, let last = columns.last, first <= last,
      last - first < strip.cells.count
    else { return }
    for start in 0..<(strip.cells.count - (last - first)) {
      places = StripFit()
      for (value, column) in columns.enumerated() { places[start + column - first] = value }
      if strip.blocks.allSatisfy({ sumHolds($0) }),
        strip.cells.indices.allSatisfy({ isAsStated($0) })
      {
        fits.append(places)
      }
    }
  }

  /// Places the values from one on among the cells from one on, and leaves a surplus out.
  private mutating func place(cell: Int, value: Int, surplus: Int) {
    steps += 1
    guard steps <= Self.maximumSteps else { return }
    guard cell < strip.cells.count else {
      if value + surplus == strip.values.count { fits.append(places) }
      return
    }
    let valuesLeft = strip.values.count - value
    // A block that prints any value needs one more for its 总计.
    let needed = isInsideBlock(cell) ? 2 : 1
    if valuesLeft - surplus >= needed, !isLikeOneLeftOut(value, cell: cell) {
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

  /// Whether a cell belongs to a block and is not its 总计.
  private func isInsideBlock(_ cell: Int) -> Bool {
    for block in strip.blocks where block.lowerBound <= cell && cell < block.upperBound - 1 {
      return true
    }
    return false
  }

  private func endHolds(_ cell: Int) -> Bool {
    for block in strip.blocks where block.upperBound == cell + 1 { return sumHolds(block) }
    return true
  }

  private func sumHolds(_ block: Range<Int>) -> Bool {
    guard let end = block.last else { return true }
    guard let total = places[end] else { return block.allSatisfy { places[$0] == nil } }
    var sum: Int64 = 0
    for cell in block.lowerBound..<end {
      guard let count = places.count(cell, of: strip) else { continue }
      let (next, overflow) = sum.addingReportingOverflow(count)
      guard !overflow else { return false }
      sum = next
    }
    return strip.counts[total].map { $0 == sum } ?? true
  }

  private func isAsStated(_ cell: Int) -> Bool {
    guard !stated.isEmpty, let stated = stated[cell] else { return true }
    return places[cell].map { strip.counts[$0] == stated } ?? false
  }

  /// Whether a value is the same as one left out since the cell before: taking that one instead gives the same cells.
  private func isLikeOneLeftOut(_ value: Int, cell: Int) -> Bool {
    guard strip.surplus > 0 else { return false }
    let next = cell == 0 ? 0 : (places[cell - 1] ?? -1) + 1
    return (next..<max(next, value)).contains { strip.counts[$0] == strip.counts[value] }
  }
}
