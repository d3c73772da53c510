// The one file of the generator that needs Foundation: for its JSON encoder.
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension GeneratedReport {
  /// The truth as a JSON document in UTF-8, keys sorted: the same report gives the same bytes.
  ///
  /// Rows are seven numbers, blocks of disputes five, null for a blank; `undetermined` names the
  /// cells that the text does not settle for sure.
  public func truthJSON() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(TruthDocument(self))) + [0x0a]
  }

  /// The name of the truth file beside it: `110101_2024_pipes.json`.
  public var truthName: String { name.prefix { $0 != "." } + ".json" }
}
