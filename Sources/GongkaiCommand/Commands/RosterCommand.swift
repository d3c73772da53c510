import ArgumentParser
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai roster`: who is expected to report.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "Tells who is expected to report: departments, townships, zones.",
    subcommands: [LoadRosterCommand.self])
}

/// `gongkai roster load`: a list of agencies that are expected to report.
struct LoadRosterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Loads a list of the agencies that are expected to report.",
    discussion: """
      The file is CSV with a line of titles: name, as reports print it, and division_code, which \
      may be empty; other columns are passed over. It replaces what was loaded for the division \
      and below. Names that stand for no agency of the kind and tier, or for several, are told, \
      and the status is 1; they count as expected.
      """)

  @OptionGroup var service: AnalyticsOptions

  @Argument(help: "The file; - for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp("The kind and tier of the agencies.", valueName: "tier/kind"),
    transform: BasisOption.read)
  var basis: Gongkai_V1_Basis

  @Option(help: "The year reported on.")
  var year: Int32

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "The division that the list is for; the whole country where none is given.",
      valueName: "code"))
  var division = ""

  @Option(help: ArgumentHelp("How long to wait for the answer.", valueName: "seconds"))
  var timeout = 30.0

  @Option(help: "What to print: table, json, ndjson or csv (the names that are not known).")
  var output = AnswerOutput.table

  func validate() throws {
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError("--timeout is \(timeout); it must be more than 0 and at most 86400.")
    }
  }

  func run() async throws {
    let entries = try RosterFile.read(file)
    let answer = try await CommandSpan.run("gongkai roster load") { _ in
      try await service.connected { client in
        var request = Gongkai_V1_LoadRosterRequest()
        request.basis = basis
        request.year = year
        request.divisionCode = division
        request.entries = entries
        var options = CallOptions.defaults
        options.timeout = .seconds(timeout)
        return try await client.analytics.loadRoster(request, options: options)
      }
    }
    try RosterView(answer).write(as: output, to: StandardOutput())
    if !answer.unresolved.isEmpty { throw ExitCode(ExitStatus.someFailed) }
  }
}
