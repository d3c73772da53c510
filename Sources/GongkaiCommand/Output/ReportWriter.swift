import GongkaiProtos
import ReportMessages
import SwiftProtobuf

/// Writes parsed reports in the form that was asked for.
protocol ReportWriter: Sendable {
  /// Writes some reports.
  mutating func write(_ reports: [Gongkai_V1_ParsedReport], to output: any DataOutput) throws
  /// Writes what has been held back.
  mutating func finish(to output: any DataOutput) throws
}

/// One line of proto3 JSON each.
struct ReportLineWriter: ReportWriter {
  mutating func write(_ reports: [Gongkai_V1_ParsedReport], to output: any DataOutput) throws {
    var bytes: [UInt8] = []
    for report in reports {
      bytes += try report.jsonUTF8Bytes() as [UInt8]
      bytes.append(0x0a)
    }
    if !bytes.isEmpty { try output.write(bytes) }
  }

  mutating func finish(to output: any DataOutput) throws {}
}

/// Each as a message after its length as a varint.
struct ReportMessageWriter: ReportWriter {
  mutating func write(_ reports: [Gongkai_V1_ParsedReport], to output: any DataOutput) throws {
    var bytes: [UInt8] = []
    for report in reports {
      let message: [UInt8] = try report.serializedBytes()
      var length = message.count
      while length > 0x7f {
        bytes.append(UInt8(length & 0x7f) | 0x80)
        length >>= 7
      }
      bytes.append(UInt8(length))
      bytes += message
    }
    if !bytes.isEmpty { try output.write(bytes) }
  }

  mutating func finish(to output: any DataOutput) throws {}
}

extension Message {
  /// The message as the pipes print it.
  func jsonUTF8Bytes() throws -> [UInt8] {
    try jsonUTF8Bytes(options: .gongkai)
  }
}
