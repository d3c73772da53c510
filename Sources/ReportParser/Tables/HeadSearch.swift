/// The heads of a grid's columns found so far, from line to line.
struct HeadSearch {
  /// The grid column of each head that was found.
  private var columns: [Int?]
  /// The line that each was found in.
  private var lines: [Int]

  /// A search for some heads, of which none is found yet.
  init(heads: Int) {
    columns = [Int?](repeating: nil, count: heads)
    lines = [Int](repeating: 0, count: heads)
  }

  /// Adds a cell of a line that may be any of some heads; false where it is no new one.
  ///
  /// A head that stands in another column than on a line above begins a new run of heads: those above are another's.
  mutating func add(oneOf heads: [Int], at column: Int, line: Int) -> Bool {
    if let head = heads.first(where: { columns[$0] == nil }) {
      columns[head] = column
      lines[head] = line
      return true
    }
    guard !heads.contains(where: { columns[$0] == column }),
      let head = heads.first(where: { lines[$0] < line })
    else { return false }
    for known in columns.indices where lines[known] < line { columns[known] = nil }
    columns[head] = column
    lines[head] = line
    return true
  }

  /// The grid columns of all heads; nil where one is missing, or they are out of order.
  var columnsInOrder: [Int]? {
    if columns.contains(nil) { return nil }
    let found = columns.compactMap(\.self)
    return zip(found, found.dropFirst()).allSatisfy { $0 < $1 } ? found : nil
  }
}
