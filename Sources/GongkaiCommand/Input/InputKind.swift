import ArgumentParser
import GongkaiClient

/// How the input of `gongkai parse` is framed.
enum ParseInput: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Each file is a text.
  case text
  /// Each line is an item in proto3 JSON.
  case ndjson
  /// Items as length-delimited messages.
  case delimited

  /// The source of some files.
  func source(
    _ files: [String], inputs: InputCount, limits: BatchLimits, maxBytes: Int
  ) -> sending any EntrySource {
    switch self {
    case .text: TextFileSource(files, inputs: inputs, limits: limits, maxBytes: maxBytes)
    case .ndjson:
      FramedSource(
        files, inputs: inputs, limits: limits, framing: LineFraming(read: EntryDecoding.parseLine))
    case .delimited:
      FramedSource(
        files, inputs: inputs, limits: limits,
        framing: DelimitedFraming(read: EntryDecoding.itemMessage))
    }
  }
}

/// How the input of `gongkai ingest` is framed.
enum IngestInput: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Each file is a text.
  case text
  /// Each line is a text, a record, a withdrawal or an error, in proto3 JSON.
  case ndjson
  /// Texts as length-delimited messages.
  case delimitedItems = "delimited-items"
  /// Parsed reports as length-delimited messages.
  case delimitedReports = "delimited-reports"

  /// The source of some files.
  func source(
    _ files: [String], inputs: InputCount, limits: BatchLimits, maxBytes: Int
  ) -> sending any EntrySource {
    switch self {
    case .text: TextFileSource(files, inputs: inputs, limits: limits, maxBytes: maxBytes)
    case .ndjson:
      FramedSource(
        files, inputs: inputs, limits: limits, framing: LineFraming(read: EntryDecoding.ingestLine))
    case .delimitedItems:
      FramedSource(
        files, inputs: inputs, limits: limits,
        framing: DelimitedFraming(read: EntryDecoding.itemMessage))
    case .delimitedReports:
      FramedSource(
        files, inputs: inputs, limits: limits,
        framing: DelimitedFraming(read: EntryDecoding.reportMessage))
    }
  }
}
