/// How the cells of a row or table of the form add up: blocks of cells of which the last is the sum of the others.
///
/// The strips of a form share it, so that a copy of one counts little.
final class StripForm: Sendable {
  /// Some of the cells, and every way to print values in them.
  struct Block: Sendable {
    /// The cells, as indices.
    let cells: Range<Int>
    /// Whether the last of them is the sum of the others (总计), so that a block that prints any value prints that.
    let endsInSum: Bool
    /// The ways, those that print the earlier cells first.
    let ways: [Way]
  }

  /// A way to print values in a block.
  struct Way: Sendable {
    /// For each cell of the strip one more than which of the values it prints, or 0.
    private(set) var places = SIMD16<UInt8>()
    /// All bits for each cell that prints a value.
    private var printed = SIMD16<UInt8>()
    /// How many values are printed.
    private(set) var count = 0
    /// The bit of that number.
    var countBit: Int { 1 &<< count }

    /// The way that prints the cells of which the bits are set, the last cell's being the lowest.
    fileprivate init(_ bits: Int, of cells: Range<Int>) {
      for cell in cells where bits >> (cells.upperBound - 1 - cell) & 1 != 0 {
        count += 1
        places[cell] = UInt8(count)
        printed[cell] = .max
      }
    }

    /// The places where some values have been printed before.
    @inline(__always)
    func places(after values: Int) -> SIMD16<UInt8> {
      places &+ (printed & SIMD16(repeating: UInt8(truncatingIfNeeded: values)))
    }
  }

  /// The blocks, in the form's order; together they are all cells.
  let blocks: [Block]
  /// Where one block is all cells: for each number of values all fits of so many, in the order of its ways.
  let fits: [[StripFit]]

  /// Whether any cell is the sum of others.
  var hasSums: Bool { blocks.contains(where: \.endsInSum) }

  private init(blocks: Int, size: Int, endInSum: Bool) {
    let blocks = (0..<blocks).map { block in
      let cells = block * size..<(block + 1) * size
      let ways = (0..<1 << size).reversed().map { Way($0, of: cells) }
      return Block(
        cells: cells, endsInSum: endInSum,
        ways: ways.filter { !endInSum || $0.count == 0 || $0.places[cells.upperBound - 1] > 0 })
    }
    self.blocks = blocks
    let ways = blocks.count == 1 ? blocks[0].ways : []
    fits = (0...size).map { count in
      ways.filter { $0.count == count }.map { StripFit(places: $0.places) }
    }
  }

  /// A row of applications: six applicants and their 总计.
  static let applications = StripForm(blocks: 1, size: 7, endInSum: true)
  /// The row of disputes: three blocks of four results and their 总计.
  static let disputes = StripForm(blocks: 3, size: 5, endInSum: true)

  /// A row of proactive disclosure: up to three cells without a sum.
  static func proactive(cells: Int) -> StripForm { unsummed[min(max(cells, 0), 3)] }

  private static let unsummed = (0...3).map { StripForm(blocks: 1, size: $0, endInSum: false) }
}
