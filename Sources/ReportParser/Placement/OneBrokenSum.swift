import DisclosureReport

/// Parts a row's values among its blocks so that one block's sum fails and all others hold.
///
/// Where blanks are lost, a row with one wrong 总计 may have a reading in which every sum holds, though not the right one.
/// Every block prints something, and no value is larger than its 总计: else hardly any row would be without such a way.
struct OneBrokenSum {
  private let strip: Strip
  /// The fit that was chosen, and the strip that it is of.
  private let chosen: StripFit
  private let placed: Strip
  /// Where the values of each block so far end.
  private var ends: [Int] = []
  private var otherwise: Set<Int> = []

  /// The cells that would print something else than a fit says if one sum were wrong.
  ///
  /// - Parameters:
  ///   - printed: the values as they are printed, without blanks between them.
  ///   - fit: the fit that was chosen.
  ///   - placed: the strip that it is of.
  /// - Returns: those cells, in the form's order.
  static func cells(of printed: Strip, otherThan fit: StripFit, of placed: Strip) -> [Cell] {
    if printed.keepsDistances || printed.surplus > 0 { return [] }
    var search = OneBrokenSum(strip: printed, chosen: fit, placed: placed)
    search.part(from: 0, hasBroken: false)
    return search.otherwise.sorted().map { printed.cells[$0] }
  }

  private init(strip: Strip, chosen: StripFit, placed: Strip) {
    self.strip = strip
    self.chosen = chosen
    self.placed = placed
  }

  /// Parts the values from one on among the blocks that have none yet.
  private mutating func part(from start: Int, hasBroken: Bool) {
    let blocks = strip.form.blocks
    guard ends.count < blocks.count else {
      if hasBroken, start == strip.values.count { compare() }
      return
    }
    let most = min(blocks[ends.count].cells.count, strip.values.count - start)
    var sum: Int64 = 0
    var largest: Int64 = 0
    for end in start..<start + most {
      let total = strip.values[end].count
      let holds = total.map { $0 == sum } ?? true
      if holds || !hasBroken && (total ?? 0) >= largest {
        ends.append(end + 1)
        part(from: end + 1, hasBroken: hasBroken || !holds)
        ends.removeLast()
      }
      let (next, overflow) = sum.addingReportingOverflow(total ?? 0)
      if overflow { return }
      sum = next
      largest = max(largest, total ?? 0)
    }
  }

  /// Notes the cells of the blocks that print other values than in the fit that was chosen.
  private mutating func compare() {
    var start = 0
    for (block, end) in zip(strip.form.blocks, ends) {
      let total = block.cells.upperBound - 1
      if chosen.count(total, of: placed) != strip.values[end - 1].count { otherwise.insert(total) }
      let parts = block.cells.dropLast()
      let counts = parts.filter { chosen.prints($0) }.map { chosen.count($0, of: placed) }
      if counts != strip.values[start..<end - 1].map(\.count) { otherwise.formUnion(parts) }
      start = end
    }
  }
}
