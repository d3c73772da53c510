import GongkaiProtos
import ReportParser
import SwiftProtobuf

extension Gongkai_V1_ParserServiceGetCapabilitiesResponse {
  /// What the parser of this process reads, within limits.
  static func capabilities(limits: ParsingLimits) -> Self {
    var capabilities = Self()
    capabilities.parserVersion = ReportParser.version
    capabilities.maxItemBytes = Int64(limits.maxItemBytes)
    capabilities.maxItemsPerMessage = Int32(clamping: limits.maxItemsPerMessage)
    capabilities.maxMessageBytes = Int64(ParsingLimits.maxMessageBytes)
    capabilities.maxReportsPerText = Int32(clamping: limits.maxReportsPerText)
    capabilities.maxTableRows = Int32(clamping: limits.maxTableRows)
    capabilities.maxTableCells = Int32(clamping: limits.maxTableCells)
    capabilities.maxNesting = Int32(clamping: limits.maxNesting)
    capabilities.maxParseTime = Google_Protobuf_Duration(
      rounding: limits.maxParseTime, rule: .toNearestOrAwayFromZero)
    capabilities.parallelism = Int32(clamping: limits.parallelism)
    capabilities.mediaTypes = ReportParser.mediaTypes
    capabilities.charsets = ReportParser.charsets
    capabilities.eras = [.era2021]
    return capabilities
  }
}
