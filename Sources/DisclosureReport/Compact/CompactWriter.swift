/// Appends numbers, texts and sets of cells to the bytes of a ``CompactReport``.
package struct CompactWriter {
  package private(set) var bytes: [UInt8] = []

  package init(expecting bytes: Int = 768) { self.bytes.reserveCapacity(bytes) }

  package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Bytes as they are; whoever reads them knows how many.
  package mutating func raw(_ added: some Collection<UInt8>) { bytes.append(contentsOf: added) }

  /// Bytes behind their number.
  package mutating func counted(_ added: [UInt8]) {
    count(added.count)
    raw(added)
  }

  /// A number in groups of seven bits, the lowest first.
  package mutating func unsigned(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func count(_ count: Int) { unsigned(UInt64(truncatingIfNeeded: count)) }

  /// A number of either sign, near 0 in few bytes.
  package mutating func signed(_ number: Int64) {
    unsigned(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  package mutating func text(_ text: String) {
    count(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// A text behind a 1; a 0 where there is none.
  package mutating func optional(_ text: String?) {
    byte(text == nil ? 0 : 1)
    if let text { self.text(text) }
  }

  /// One bit a cell, in the form's order.
  mutating func cells(_ isMember: (Cell) -> Bool) {
    var byte: UInt8 = 0
    for cell in Cell.all {
      if isMember(cell) { byte |= 1 << (cell.index & 7) }
      if cell.index & 7 == 7 || Int(cell.index) == Cell.count - 1 {
        bytes.append(byte)
        byte = 0
      }
    }
  }
}
