import Foundation
import GRDB

/// A record as received, as a row of the table `records`.
enum RecordRow {
  static let insertion = "INSERT INTO records (sequence, record, checksum) VALUES (?, ?, ?)"
  static let all = "SELECT sequence, record, checksum FROM records"
  static let selection = "\(all) WHERE sequence = ?"

  static func arguments(_ sequence: Int64, _ record: [UInt8]) -> StatementArguments {
    let data = Data(record)
    return [sequence, data, RowChecksum.of([sequence.databaseValue, data.databaseValue])]
  }
}
