import Foundation
import ReportParser
import ServiceKit

/// How much the parser service takes on at once.
public struct ParsingLimits: Hashable, Sendable {
  /// The most bytes that one message may have; beyond it the transport resets the stream.
  public static let maxMessageBytes = TransportSettings.maxMessageBytes

  /// The most bytes that one item's text may have.
  public var maxItemBytes = ParserLimits().maximumBytes
  /// The most items that one message may carry.
  public var maxItemsPerMessage = 1_024
  /// The most reports that are read from one text; the last record tells that there are more.
  public var maxReportsPerText = ParserLimits().maximumReports
  /// The most lines that a table may have; a record tells of one that has more.
  public var maxTableRows = ParserLimits().maximumRows
  /// The most cells, and the most labels, that a table may have; a record tells of one that has
  /// more.
  public var maxTableCells = ParserLimits().maximumCells
  /// How deep elements of HTML may nest; a record tells where they nest deeper.
  public var maxNesting = ParserLimits().maximumNesting
  /// How long reading one item may take before it fails with PARSE_TIME_EXCEEDED.
  public var maxParseTime = Duration.seconds(30)
  /// How many texts of a message are parsed at the same time: one for each core.
  public var parallelism = max(ProcessInfo.processInfo.activeProcessorCount, 1)

  /// The defaults.
  public init() {}

  /// What of them the parser itself keeps.
  var parser: ParserLimits {
    ParserLimits(
      maximumBytes: maxItemBytes, maximumReports: maxReportsPerText, maximumRows: maxTableRows,
      maximumCells: maxTableCells, maximumNesting: maxNesting)
  }
}
