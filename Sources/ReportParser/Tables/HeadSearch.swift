/// The heads of a grid's columns found so far, from line to line.
struct HeadSearch {
  /// How many heads a search may be for; a row of the form has seven cells under heads.
  static let most = 8

  /// The grid column of each head that was found.
  private var columns = InlineArray<8, Int>(repeating: 0)
  /// The line that each was found in.
  private var lines = InlineArray<8, Int>(repeating: 0)
  /// The heads that were found, as bits.
  private var found: UInt8 = 0
  private let count: Int

  /// A search for some heads, at most ``most``, of which none is found yet.
  init(heads: Int) { count = min(heads, Self.most) }

  /// Adds a cell of a line that may be any of some heads, given as bits; false where it is no new one.
  ///
  /// A head that stands in another column than on a line above begins a new run of heads: those above are another's.
  mutating func add(oneOf heads: UInt8, at column: Int, line: Int) -> Bool {
    let unknown = heads & ~found
    if unknown != 0 {
      put(unknown.trailingZeroBitCount, at: column, line: line)
      return true
    }
    var above: Int?
    for head in 0..<count where heads >> head & 1 == 1 {
      if columns[head] == column { return false }
      if above == nil, lines[head] < line { above = head }
    }
    guard let above else { return false }
    for head in 0..<count where lines[head] < line { found &= ~(1 << head) }
    put(above, at: column, line: line)
    return true
  }

  private mutating func put(_ head: Int, at column: Int, line: Int) {
    columns[head] = column
    lines[head] = line
    found |= 1 << head
  }

  /// The grid columns of all heads; nil where one is missing, or they are out of order.
  var columnsInOrder: [Int]? {
    guard found.nonzeroBitCount == count else { return nil }
    for head in 1..<max(count, 1) where columns[head - 1] >= columns[head] { return nil }
    return (0..<count).map { columns[$0] }
  }
}
