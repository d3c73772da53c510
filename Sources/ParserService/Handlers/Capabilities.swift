import GongkaiProtos
import ReportParser

extension Gongkai_V1_ParserServiceGetCapabilitiesResponse {
  /// What the parser of this process reads, within limits.
  static func capabilities(limits: ParsingLimits) -> Self {
    var capabilities = Self()
    capabilities.parserVersion = ReportParser.version
    capabilities.maxItemBytes = Int64(limits.maxItemBytes)
    capabilities.maxItemsPerMessage = Int32(clamping: limits.maxItemsPerMessage)
    capabilities.maxMessageBytes = Int64(ParsingLimits.maxMessageBytes)
    capabilities.maxReportsPerText = 1
    capabilities.parallelism = Int32(clamping: limits.parallelism)
    capabilities.mediaTypes = ReportParser.mediaTypes
    capabilities.charsets = ReportParser.charsets
    capabilities.eras = [.era2021]
    return capabilities
  }
}
