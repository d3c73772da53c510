import ArgumentParser
import GongkaiProtos
import ReportMessages

/// Which report a command is about: that of an agency and year, or that which a source supports.
struct TargetOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp("The agency's identity, such as gov:630223-1985.", valueName: "id"))
  var agencyID: String?

  @Option(help: "The year reported on.")
  var year: Int32?

  @Option(
    help: ArgumentHelp(
      "The SHA-256 of the text, with #PART for one report of several.", valueName: "sha256"))
  var source: String?

  func validate() throws {
    switch (agencyID, year, source) {
    case (.some, .some, nil): return
    case (nil, nil, let source?):
      guard Self.key(ofSource: source) != nil else {
        throw ValidationError("--source must be 64 hexadecimal digits, with #PART or without.")
      }
    default: throw ValidationError("Give --agency-id and --year, or --source.")
    }
  }

  /// The target; validated before.
  var target: Target {
    if let source, let key = Self.key(ofSource: source) { return .source(key) }
    var key = Gongkai_V1_ReportKey()
    key.agencyID = agencyID ?? ""
    key.year = year ?? 0
    return .key(key)
  }

  /// A report's key or a source's.
  enum Target: Equatable, Sendable {
    case key(Gongkai_V1_ReportKey)
    case source(Gongkai_V1_SourceKey)
  }

  /// The source of `SHA256` or `SHA256#PART`, or nil.
  static func key(ofSource text: String) -> Gongkai_V1_SourceKey? {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let digest = Hexadecimal.bytes(parts[0]), digest.count == 32 else { return nil }
    var key = Gongkai_V1_SourceKey()
    key.sha256 = Hexadecimal.text(digest)
    guard parts.count > 1 else { return key }
    guard let part = Int32(parts[1]), part > 0 else { return nil }
    key.part = part
    return key
  }
}
