import ArgumentParser
import GongkaiProtos

/// `gongkai compare`: a metric across divisions or years.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compares divisions or years by a metric, or two reports.",
    subcommands: [
      CompareDivisionsCommand.self, CompareYearsCommand.self, CompareReportsCommand.self,
    ])
}

/// The options of both comparisons.
struct ComparisonOptions: ParsableArguments, Sendable {
  @Option(help: "The metric's id; 予以公开率 where none is given.")
  var metric = ""

  @OptionGroup var agencies: BasisOptions

  /// The kind and tier, where one is given.
  var basis: Gongkai_V1_Basis? { agencies.basis }
}

/// Of which agencies a question is.
struct BasisOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "The kind and tier of the agencies; county/government where none is given.",
      valueName: "tier/kind"),
    transform: BasisOption.read)
  var basis: Gongkai_V1_Basis?
}
