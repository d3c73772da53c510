/// Takes numbers, texts and sets of cells from the bytes of a ``CompactReport``, whatever those
/// bytes are.
package struct CompactReader {
  package let bytes: [UInt8]
  package private(set) var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { position == bytes.count }

  package mutating func byte() throws(CompactError) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  package mutating func unsigned() throws(CompactError) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 63 || byte <= 1 else { throw .malformed("number") }
      number |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 {
        guard byte != 0 || shift == 0 else { throw .malformed("number") }
        return number
      }
      shift += 7
    }
  }

  package mutating func signed() throws(CompactError) -> Int64 {
    let number = try unsigned()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  /// A count of things that take at least a byte each, so that no count asks for more than the
  /// bytes can hold.
  package mutating func count() throws(CompactError) -> Int {
    let number = try unsigned()
    guard number <= UInt64(bytes.count - position) else { throw .truncated }
    return Int(number)
  }

  package mutating func text() throws(CompactError) -> String {
    let length = try count()
    defer { position += length }
    return String(decoding: bytes[position..<position + length], as: UTF8.self)
  }

  mutating func nanos() throws(CompactError) -> Int32 {
    guard let nanos = Int32(exactly: try signed()) else { throw .malformed("nanos") }
    return nanos
  }

  /// The bits of ``CompactWriter/cells(_:)``, as the places of the cells in the form's order.
  mutating func cells(_ body: (Cell) -> Void) throws(CompactError) {
    for first in stride(from: 0, to: Cell.count, by: 8) {
      var bits = try byte()
      while bits != 0 {
        guard let cell = Cell(at: first + bits.trailingZeroBitCount) else {
          throw .malformed("cells")
        }
        body(cell)
        bits &= bits - 1
      }
    }
  }

  /// One of an enumeration's cases, by its raw value.
  package mutating func one<Value: RawRepresentable<UInt8>>(
    of type: Value.Type, _ field: String
  ) throws(CompactError) -> Value {
    guard let value = Value(rawValue: try byte()) else { throw .malformed(field) }
    return value
  }

  package mutating func divisionCode() throws(CompactError) -> DivisionCode {
    guard let number = Int(exactly: try unsigned()), let code = DivisionCode(number) else {
      throw .malformed("division code")
    }
    return code
  }

  package mutating func optionalText() throws(CompactError) -> String? {
    switch try byte() {
    case 0: nil
    case 1: try text()
    default: throw .malformed("presence")
    }
  }
}
