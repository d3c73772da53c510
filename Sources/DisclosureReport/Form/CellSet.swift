/// A set of cells, as bits.
public struct CellSet: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The empty set.
  public init() {}

  /// The set of some cells.
  public init(_ cells: some Sequence<Cell>) {
    for cell in cells { insert(cell) }
  }

  /// The set of some cells; the same as for any sequence, compiled for arrays.
  public init(_ cells: [Cell]) {
    for cell in cells { insert(cell) }
  }

  /// The cells of a table.
  public init(_ table: FormTable) {
    self.init(table.cells.map { Cell(index: $0) })
  }

  /// Whether no cell is in the set.
  public var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

  /// How many cells are in the set.
  public var count: Int {
    words.0.nonzeroBitCount + words.1.nonzeroBitCount + words.2.nonzeroBitCount
      + words.3.nonzeroBitCount
  }

  /// Whether a cell is in the set.
  public func contains(_ cell: Cell) -> Bool {
    word(Int(cell.index) >> 6) & (1 << (UInt64(cell.index) & 63)) != 0
  }

  /// Puts a cell in.
  public mutating func insert(_ cell: Cell) {
    let bit: UInt64 = 1 << (UInt64(cell.index) & 63)
    switch cell.index >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Takes a cell out.
  public mutating func remove(_ cell: Cell) {
    let others: UInt64 = ~(1 << (UInt64(cell.index) & 63))
    switch cell.index >> 6 {
    case 0: words.0 &= others
    case 1: words.1 &= others
    case 2: words.2 &= others
    default: words.3 &= others
    }
  }

  /// Puts another set's cells in.
  public mutating func formUnion(_ other: CellSet) {
    words.0 |= other.words.0
    words.1 |= other.words.1
    words.2 |= other.words.2
    words.3 |= other.words.3
  }

  /// Whether the two sets share no cell.
  public func isDisjoint(with other: CellSet) -> Bool {
    (words.0 & other.words.0) | (words.1 & other.words.1) | (words.2 & other.words.2)
      | (words.3 & other.words.3) == 0
  }

  fileprivate func word(_ index: Int) -> UInt64 {
    switch index {
    case 0: words.0
    case 1: words.1
    case 2: words.2
    default: words.3
    }
  }

  /// Two sets are equal when they hold the same cells.
  public static func == (left: CellSet, right: CellSet) -> Bool { left.words == right.words }

  /// Hashes the cells held.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

extension CellSet: Sequence {
  /// Goes from cell to cell, in the form's order.
  public struct Iterator: IteratorProtocol {
    private let set: CellSet
    private var word = 0
    private var rest: UInt64

    init(_ set: CellSet) {
      self.set = set
      rest = set.word(0)
    }

    /// The next cell held, or nil behind the last.
    public mutating func next() -> Cell? {
      while rest == 0 {
        guard word < 3 else { return nil }
        word += 1
        rest = set.word(word)
      }
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      return Cell(index: UInt8(word * 64 + bit))
    }
  }

  /// The cells held, in the form's order.
  public func makeIterator() -> Iterator { Iterator(self) }
}
