/// Takes numbers, texts and sets of cells from the bytes of a ``CompactReport``, whatever those
/// bytes are.
package struct CompactReader {
  package let bytes: [UInt8]
  package private(set) var position = 0
  /// Whether names are passed over, which no sum needs.
  let skipsNames: Bool

  package init(_ bytes: [UInt8]) { self.init(bytes, skipsNames: false) }

  init(_ bytes: [UInt8], skipsNames: Bool) {
    self.bytes = bytes
    self.skipsNames = skipsNames
  }

  package var isAtEnd: Bool { position == bytes.count }

  package mutating func byte() throws(CompactError) -> UInt8 {
    guard position < bytes.count else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  package mutating func unsigned() throws(CompactError) -> UInt64 {
    // Most numbers are small.
    if position < bytes.count, bytes[position] < 0x80 {
      defer { position += 1 }
      return UInt64(bytes[position])
    }
    return try longUnsigned()
  }

  private mutating func longUnsigned() throws(CompactError) -> UInt64 {
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
    Self.signed(try unsigned())
  }

  private static func signed(_ number: UInt64) -> Int64 {
    Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
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

  /// So many bytes as they are.
  package mutating func raw(_ count: Int) throws(CompactError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw .truncated }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// What ``CompactWriter/counted(_:)`` wrote.
  package mutating func counted() throws(CompactError) -> [UInt8] {
    [UInt8](try raw(try count()))
  }

  /// Eight bytes, the lowest first, as a number.
  package mutating func word() throws(CompactError) -> UInt64 {
    guard bytes.count - position >= 8 else { throw .truncated }
    defer { position += 8 }
    let place = position
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
  }

  /// A text that is a name; an empty one where names are passed over.
  mutating func name() throws(CompactError) -> String {
    guard skipsNames else { return try text() }
    position += try count()
    return ""
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

  /// The bits of ``CompactWriter/cells(_:)``, and the number of each of the cells.
  ///
  /// A report has some two hundred, and a start reads those of every report: numbers of one or two
  /// bytes, which most are, are read here without a step for each byte.
  mutating func numbers() throws(CompactError) -> [Int64] {
    let bytes = bytes
    let all = bytes.span
    let first = position
    guard all.count - first >= Self.bytesOfCells else { throw .truncated }
    var place = first &+ Self.bytesOfCells
    var numbers = [Int64](repeating: CellValues.nothing, count: Cell.count)
    var cells = numbers.mutableSpan
    for group in 0..<Self.bytesOfCells {
      var bits = all[first &+ group]
      while bits != 0 {
        let cell = group &* 8 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        guard cell < Cell.count else { throw .malformed("cells") }
        guard place &+ 1 < all.count else {
          position = place
          cells[cell] = try signed()
          place = position
          continue
        }
        let (low, high) = (UInt64(all[place]), UInt64(all[place &+ 1]))
        if low < 0x80 {
          place &+= 1
          cells[cell] = Self.signed(low)
        } else if high != 0, high < 0x80 {
          place &+= 2
          cells[cell] = Self.signed(low & 0x7f | high << 7)
        } else {
          position = place
          cells[cell] = try signed()
          place = position
        }
      }
    }
    position = place
    return numbers
  }

  private static var bytesOfCells: Int { (Cell.count + 7) / 8 }

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
