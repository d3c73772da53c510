import DisclosureReport
import GRDB
import GRDBSQLite

/// The row that a statement stands at, column by column, as it is stored.
///
/// A start reads every entry, and most of what reading a row costs is making values of GRDB's of
/// its columns first. A column of another type than the one asked for is nil, and never a reason to
/// stop the process.
struct StoredRow {
  private let statement: OpaquePointer

  /// The row that a statement has been stepped to.
  init(_ statement: Statement) { self.statement = statement.sqliteStatement }

  /// A whole number that fits its type.
  func number<Number: FixedWidthInteger>(_ column: Int32) -> Number? {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    return Number(exactly: sqlite3_column_int64(statement, column))
  }

  /// A text, which may hold any bytes, or bytes that were stored as such.
  func text(_ column: Int32) -> String? {
    bytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Bytes.
  func blob(_ column: Int32) -> [UInt8]? { bytes(column) { [UInt8]($0) } }

  /// A digest of 32 bytes.
  func digest(_ column: Int32) -> Digest256? {
    bytes(column) { bytes in
      guard bytes.count == 32 else { return nil }
      func word(_ place: Int) -> UInt64 {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
      }
      return Digest256(words: word(0), word(1), word(2), word(3))
    } ?? nil
  }

  /// Whether the columns before the last have the checksum that the last holds; rows of older
  /// versions hold none.
  var matchesChecksum: Bool {
    let last = sqlite3_column_count(statement) - 1
    guard last >= 0, let noted: Int64 = number(last) else { return true }
    var checksum = RowChecksum()
    for column in 0..<last {
      switch sqlite3_column_type(statement, column) {
      case SQLITE_INTEGER: checksum.add(sqlite3_column_int64(statement, column))
      case SQLITE_FLOAT: checksum.add(sqlite3_column_double(statement, column))
      case SQLITE_TEXT: _ = bytes(column) { checksum.add(text: $0) }
      case SQLITE_BLOB: _ = bytes(column) { checksum.add(blob: $0) }
      default: checksum.addNull()
      }
    }
    return checksum.value == noted
  }

  /// The bytes of a text or blob, which are there until the statement is stepped on.
  private func bytes<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Value) -> Value? {
    let type = sqlite3_column_type(statement, column)
    guard type == SQLITE_TEXT || type == SQLITE_BLOB else { return nil }
    // The pointer comes first: asking for it is what makes bytes of a value.
    let start = sqlite3_column_blob(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
