import DisclosureReport

/// Enumerates the ways to place a strip's values that keep its own sums.
///
/// The values keep their order, and kept blanks their distances. A block that prints any value prints its 总计.
/// Surplus values are left out. Ways that give the same cells are one.
struct StripFits {
  /// How many steps leaving values out may take before the strip counts as beyond the solver.
  static let maximumSteps = 60_000
  /// How many fits the strips of a table may have together before they count as beyond the solver: a row without surplus
  /// values has 20 at most.
  static let maximumFits = 2_000
  /// How many surplus values may be left out; more are other rows' values.
  static let maximumSurplus = 10

  private let strip: Strip
  private var fits: [StripFit] = []

  private init(_ strip: Strip) { self.strip = strip }

  /// Every fit, those that print the earlier cells first; nil where they are too many to look at.
  ///
  /// - Parameters:
  ///   - strip: the strip.
  ///   - prose: what the report's own prose says of single cells; a fit that it contradicts falls away.
  /// - Returns: every fit, or nil beyond the bound.
  static func all(of strip: Strip, prose: StatedCells) -> [StripFit]? {
    guard strip.cells.count <= StripFit.maximumCells, strip.surplus <= maximumSurplus else {
      return nil
    }
    if strip.surplus > 0 { return SurplusFits.all(of: strip, prose: prose) }
    var search = StripFits(strip)
    if strip.keepsDistances {
      search.shift()
    } else if strip.form.blocks.count == 1 {
      search.placeAll(in: strip.form.blocks[0])
    } else {
      search.fits.reserveCapacity(16)
      search.place(blocksFrom: 0, value: 0, places: SIMD16())
    }
    prose.forEach(of: strip.cells) { cell, stated in
      search.fits.removeAll { $0.count(cell, of: strip) != stated }
    }
    return search.fits
  }

  /// Moves the values, as far apart as they stand, from cell to cell.
  private mutating func shift() {
    let values = strip.values
    let cells = strip.cells.count
    guard let first = values.first?.column, let last = values.last?.column, first <= last,
      last - first < cells, values.allSatisfy({ first <= $0.column && $0.column <= last })
    else { return }
    for start in 0..<cells - (last - first) {
      var fit = StripFit()
      for (value, read) in values.enumerated() { fit[start + read.column - first] = value }
      if strip.form.blocks.allSatisfy({ keepsSum(fit, $0) }) { fits.append(fit) }
    }
  }

  private func keepsSum(_ fit: StripFit, _ block: StripForm.Block) -> Bool {
    guard block.endsInSum, let end = block.cells.last else { return true }
    guard let total = fit[end] else { return block.cells.allSatisfy { fit[$0] == nil } }
    var sum: Int64 = 0
    for cell in block.cells.dropLast() {
      guard let count = fit.count(cell, of: strip) else { continue }
      let (next, overflow) = sum.addingReportingOverflow(count)
      guard !overflow else { return false }
      sum = next
    }
    return strip.values[total].count.map { $0 == sum } ?? true
  }

  /// Places all values in the only block there is: either all ways to do so keep its sum, or none does.
  private mutating func placeAll(in block: StripForm.Block) {
    let count = strip.values.count
    if countsKeepingSum(block, from: 0) &>> count & 1 != 0 { fits = strip.form.fits[count] }
  }

  /// Places the values from one on in the blocks from one on.
  private mutating func place(blocksFrom index: Int, value: Int, places: SIMD16<UInt8>) {
    let left = strip.values.count - value
    let isLast = index + 1 == strip.form.blocks.count
    let block = strip.form.blocks[index]
    // No more values than are left, and no fewer than leave as many as the cells behind can hold.
    let fewest = max(0, left - (strip.cells.count - block.cells.upperBound))
    let most = min(left, block.cells.count)
    if fewest > most { return }
    let counts = countsKeepingSum(block, from: value) & (2 &<< most - 1 &<< fewest)
    if counts == 0 { return }
    for way in block.ways where counts & way.countBit != 0 {
      let places = places | way.places(after: value)
      if isLast {
        fits.append(StripFit(places: places))
      } else {
        place(blocksFrom: index + 1, value: value + way.count, places: places)
      }
    }
  }

  /// How many values from one on a block can print and keep its sum, as bits: that depends on nothing else.
  private func countsKeepingSum(_ block: StripForm.Block, from value: Int) -> Int {
    if !block.endsInSum { return -1 }
    var keeping = 1
    var sum: Int64 = 0
    for place in 0..<min(block.cells.count, strip.values.count - value) {
      let count = strip.values[value + place].count
      if count.map({ $0 == sum }) ?? true { keeping |= 2 << place }
      let (next, overflow) = sum.addingReportingOverflow(count ?? 0)
      guard !overflow else { break }
      sum = next
    }
    return keeping
  }
}
