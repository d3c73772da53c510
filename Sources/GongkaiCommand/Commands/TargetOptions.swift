import AdministrativeDivisions
import ArgumentParser
import DisclosureReport
import GongkaiProtos
import ReportMessages

/// Which report a command is about: that of a place or an agency and a year, or that which a source supports.
struct TargetOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "The place whose government's report it is, such as 640302.", valueName: "code"))
  var division: String?

  @Option(
    help: ArgumentHelp(
      "The agency's identity, such as gov:632126-1981, in place of --division.", valueName: "id"))
  var agencyID: String?

  @Option(help: "The year reported on.")
  var year: Int32?

  @Option(
    help: ArgumentHelp(
      "The SHA-256 of the text, with #PART for one report of several.", valueName: "sha256"))
  var source: String?

  func validate() throws {
    switch (division, agencyID, year, source) {
    case (nil, .some, .some, nil): return
    case (let division?, nil, let year?, nil):
      guard Self.agencyID(ofDivision: division, year: year) != nil else {
        throw ValidationError(
          "--division is \"\(division)\"; no place has that code on 31 December \(year).")
      }
    case (nil, nil, nil, let source?):
      guard Self.key(ofSource: source) != nil else {
        throw ValidationError("--source must be 64 hexadecimal digits, with #PART or without.")
      }
    default:
      throw ValidationError("Give --division and --year, --agency-id and --year, or --source.")
    }
  }

  /// The target; validated before.
  var target: Target {
    if let source, let key = Self.key(ofSource: source) { return .source(key) }
    var key = Gongkai_V1_ReportKey()
    let year = year ?? 0
    key.agencyID = agencyID ?? division.flatMap { Self.agencyID(ofDivision: $0, year: year) } ?? ""
    key.year = year
    return .key(key)
  }

  /// The identity of the government, or the zone, that has a code on 31 December of a year, or nil.
  static func agencyID(ofDivision text: String, year: Int32) -> String? {
    let directory = DivisionDirectory.standard
    guard let code = DivisionCode(text),
      let division = directory.division(code, inForceAtEndOf: Int(year))
    else { return nil }
    if division.level == .zone { return "zone:\(code)" }
    return directory.lineage(of: code, inForceAtEndOf: Int(year)).map { "gov:\($0.id)" }
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
