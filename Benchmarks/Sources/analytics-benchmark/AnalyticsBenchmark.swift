import ArgumentParser

/// How fast Analytics takes reports in, starts with them, and answers.
@main
struct AnalyticsBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analytics-benchmark",
    abstract: "Times Analytics in process, over a ledger in a file.",
    discussion: "First fill a ledger, then ask it, in a process of its own.",
    subcommands: [FillCommand.self, AskCommand.self])
}
