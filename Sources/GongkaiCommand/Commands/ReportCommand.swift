import ArgumentParser

/// `gongkai report`: stored reports, one by one.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Shows a stored report, enters what a person has read, lists what to look at.",
    discussion: "Without a subcommand it shows: gongkai report --division 640302 --year 2024.",
    subcommands: [
      ShowReportCommand.self, AmendReportCommand.self, ReviewReportsCommand.self,
    ],
    defaultSubcommand: ShowReportCommand.self)
}
