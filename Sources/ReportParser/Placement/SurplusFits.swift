import DisclosureReport

/// Enumerates the ways to leave out a strip's surplus values so that the others, one a cell, keep its sums.
struct SurplusFits {
  private let strip: Strip
  /// What the prose states of each cell; empty where it states nothing.
  private let stated: [Int64?]
  private var places = StripFit()
  private var fits: [StripFit] = []
  private var steps = 0

  private init(_ strip: Strip, _ prose: StatedCells) {
    self.strip = strip
    var stated: [Int64?] = []
    prose.forEach(of: strip.cells) { cell, count in
      if stated.isEmpty { stated = [Int64?](repeating: nil, count: strip.cells.count) }
      stated[cell] = count
    }
    self.stated = stated
  }

  /// Every fit, those that take the earlier values first; nil where that takes more than ``StripFits/maximumSteps``, or
  /// there are more than ``StripFits/maximumFits``.
  static func all(of strip: Strip, prose: StatedCells) -> [StripFit]? {
    var search = SurplusFits(strip, prose)
    search.place(cell: 0, value: 0, surplus: strip.surplus)
    return search.isBeyond ? nil : search.fits
  }

  /// Places the values from one on among the cells from one on, and leaves a surplus out.
  private mutating func place(cell: Int, value: Int, surplus: Int) {
    steps += 1
    if isBeyond { return }
    guard cell < strip.cells.count else {
      if value + surplus == strip.values.count { fits.append(places) }
      return
    }
    if strip.values.count - value - surplus > 0, !isLikeOneLeftOut(value, cell: cell) {
      places[cell] = value
      if isAsStated(cell), endHolds(cell) {
        place(cell: cell + 1, value: value + 1, surplus: surplus)
      }
      places[cell] = nil
    }
    if surplus > 0 { place(cell: cell, value: value + 1, surplus: surplus - 1) }
  }

  private var isBeyond: Bool {
    steps > StripFits.maximumSteps || fits.count > StripFits.maximumFits
  }

  /// Whether the sum of a block holds that ends in a cell.
  private func endHolds(_ cell: Int) -> Bool {
    for block in strip.form.blocks where block.endsInSum && block.cells.upperBound == cell + 1 {
      var sum: Int64 = 0
      for part in block.cells.dropLast() {
        let (next, overflow) = sum.addingReportingOverflow(places.count(part, of: strip) ?? 0)
        guard !overflow else { return false }
        sum = next
      }
      return places.count(cell, of: strip).map { $0 == sum } ?? true
    }
    return true
  }

  private func isAsStated(_ cell: Int) -> Bool {
    guard !stated.isEmpty, let stated = stated[cell] else { return true }
    return places.count(cell, of: strip) == stated
  }

  /// Whether a value is the same as one left out since the cell before: taking that one instead gives the same cells.
  private func isLikeOneLeftOut(_ value: Int, cell: Int) -> Bool {
    let next = cell == 0 ? 0 : (places[cell - 1] ?? -1) + 1
    let count = strip.values[value].count
    return (next..<max(next, value)).contains { strip.values[$0].count == count }
  }
}
