import Foundation
import GRDB

/// A checksum over the values of a row, kept beside them.
///
/// SQLite finds pages that cannot be right; bytes that a disk changed within a value it gives out as
/// they are. The checksum tells damage, not forgery.
struct RowChecksum {
  private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87
  private var state: UInt64 = 0x676B_6169_676B_6169

  /// Of no value.
  init() {}

  /// The checksum, as the column `checksum` holds it.
  var value: Int64 { Int64(bitPattern: state ^ state >> 29) }

  /// The checksum of values in their order, as the column `checksum` holds it.
  static func of(_ values: some Sequence<DatabaseValue>) -> Int64 {
    var checksum = RowChecksum()
    for value in values { checksum.add(value) }
    return checksum.value
  }

  private mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: addNull()
    case .int64(let number): add(number)
    case .double(let number): add(number)
    case .string(let text): Data(text.utf8).withUnsafeBytes { add(text: $0) }
    case .blob(let data): data.withUnsafeBytes { add(blob: $0) }
    }
  }

  mutating func addNull() { add(0 as UInt64) }

  mutating func add(_ number: Int64) {
    add(1 as UInt64)
    add(UInt64(bitPattern: number))
  }

  mutating func add(_ number: Double) {
    add(2 as UInt64)
    add(number.bitPattern)
  }

  mutating func add(text bytes: UnsafeRawBufferPointer) { add(bytes, 3) }

  mutating func add(blob bytes: UnsafeRawBufferPointer) { add(bytes, 4) }

  private mutating func add(_ bytes: UnsafeRawBufferPointer, _ kind: UInt64) {
    add(kind)
    add(UInt64(bytes.count))
    var place = 0
    while place + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    add(rest)
  }

  private mutating func add(_ word: UInt64) {
    let mixed = state ^ word
    state = (mixed << 29 | mixed >> 35) &* Self.prime
  }
}

extension Row {
  /// Whether the columns before the last have the checksum that the last holds; rows of older
  /// versions hold none.
  var matchesChecksum: Bool {
    let last = count - 1
    guard last >= 0, let noted = Int64.fromDatabaseValue(self[last]) else { return true }
    // By place: asking for all of them makes a text of each column's name.
    return noted == RowChecksum.of((0..<last).lazy.map { self[$0] as DatabaseValue })
  }
}
