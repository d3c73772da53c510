public import ArgumentParser

/// The command `gongkai`.
public struct Gongkai: AsyncParsableCommand {
  /// The command's name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "gongkai",
    abstract:
      "Reads Chinese annual reports on government information disclosure, and compares them.",
    discussion: """
      Data goes to standard output, messages to standard error.
      Exit status: 0 all done; 1 some documents failed; 64 usage; 66 no input could be opened; \
      69 service unavailable; 70 internal error; 74 input or output error; 130, 141 and 143 for \
      SIGINT, SIGPIPE and SIGTERM.
      Tracing follows OTEL_TRACES_EXPORTER (console or none), OTEL_TRACES_SAMPLER and \
      OTEL_SDK_DISABLED.
      """,
    subcommands: [
      ParseCommand.self, IngestCommand.self, WithdrawCommand.self, CompareCommand.self,
      FindingsCommand.self, WatchCommand.self, ReportCommand.self, MissingCommand.self,
      RosterCommand.self, MetricsCommand.self, StatusCommand.self, LedgerCommand.self,
      ExportCommand.self, SampleCommand.self, UpCommand.self,
    ])

  /// A command without a subcommand, which shows the help.
  public init() {}
}
