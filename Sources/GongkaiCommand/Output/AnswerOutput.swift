import ArgumentParser
import SwiftProtobuf

/// How answers are printed.
enum AnswerOutput: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// A table for people.
  case table
  /// The whole answer as one line of proto3 JSON.
  case json
  /// One line of proto3 JSON a row.
  case ndjson
  /// Comma-separated values with a line of titles.
  case csv
}

/// An answer that can be printed in every way.
protocol PrintableAnswer {
  /// The whole answer.
  var message: any Message { get }
  /// The answer's rows.
  var rowMessages: [any Message] { get }
  /// The titles and rows for files.
  var csvRows: [[String]] { get }
  /// The lines for people.
  func tableLines() -> [String]
}

extension PrintableAnswer {
  /// Prints the answer.
  func write(as form: AnswerOutput, to output: any DataOutput) throws {
    switch form {
    case .table: for line in tableLines() { try output.write(line: line) }
    case .json: try output.write(try message.jsonUTF8Bytes() + [0x0a])
    case .ndjson:
      for row in rowMessages { try output.write(try row.jsonUTF8Bytes() + [0x0a]) }
    case .csv: for row in csvRows { try output.write(line: CSV.line(row)) }
    }
  }
}
