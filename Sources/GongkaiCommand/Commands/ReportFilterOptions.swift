import ArgumentParser
import GongkaiProtos

/// Which reports a list is about.
struct ReportFilterOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp("Only agencies of this kind and tier.", valueName: "tier/kind"),
    transform: BasisOption.read)
  var basis: Gongkai_V1_Basis?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Only agencies in this division or below.", valueName: "code"))
  var division = ""

  @Option(help: ArgumentHelp("From this year on.", valueName: "year"))
  var from: Int32?

  @Option(help: ArgumentHelp("Up to this year.", valueName: "year"))
  var to: Int32?

  func validate() throws {
    if let from, let to, from > to {
      throw ValidationError("--from is \(from) and --to is \(to); the years must be in order.")
    }
  }
}
