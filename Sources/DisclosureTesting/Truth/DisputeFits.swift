import DisclosureReport

/// Every way of placing a row of numbers, in order, in the fifteen cells of the table of disputes.
///
/// Written apart from any parser, by trying all: at most 6,435 ways for up to 15 numbers, 16 for
/// 16.
struct DisputeFits {
  /// The ways that satisfy the sums, equal ones once: 15 values each, nil for a blank.
  private(set) var fits: [[Int64?]] = []
  /// Only leaving numbers out can give the same cells twice.
  private let hasSurplus: Bool

  /// The fits of numbers printed in this order; surplus ones, beyond fifteen, are left out.
  init(_ numbers: [Int64]) {
    hasSurplus = numbers.count > Self.cells
    var placed: [Int64?] = []
    place(numbers[...], surplus: max(0, numbers.count - Self.cells), after: &placed)
  }

  /// The cells that have the same value, or blankness, in every fit; none where there is no fit.
  var determined: CellSet {
    guard let first = fits.first else { return CellSet() }
    let cells = DisputeBlock.allCases.flatMap { block in
      DisputeColumn.allCases.map { Cell.dispute(block, $0) }
    }
    return CellSet(
      cells.enumerated().filter { place, _ in
        fits.allSatisfy { $0[place] == first[place] }
      }.map(\.element))
  }

  private static let block = DisputeColumn.allCases.count
  private static let cells = block * DisputeBlock.allCases.count

  private mutating func place(
    _ numbers: ArraySlice<Int64>, surplus: Int, after placed: inout [Int64?]
  ) {
    if placed.count % Self.block == 0, !placed.isEmpty, !Self.adds(placed.suffix(Self.block)) {
      return
    }
    if placed.count == Self.cells {
      guard numbers.count == surplus else { return }
      if !hasSurplus || !fits.contains(placed) { fits.append(placed) }
      return
    }
    if let number = numbers.first {
      placed.append(number)
      place(numbers.dropFirst(), surplus: surplus, after: &placed)
      placed.removeLast()
      if surplus > 0 { place(numbers.dropFirst(), surplus: surplus - 1, after: &placed) }
    }
    if Self.cells - placed.count > numbers.count - surplus {
      placed.append(nil)
      place(numbers, surplus: surplus, after: &placed)
      placed.removeLast()
    }
  }

  /// A block that prints any value prints its 总计, and that is the sum of the others.
  private static func adds(_ block: ArraySlice<Int64?>) -> Bool {
    guard let total = block.last ?? nil else { return block.allSatisfy { $0 == nil } }
    return block.dropLast().reduce(0) { $0 + ($1 ?? 0) } == total
  }
}
