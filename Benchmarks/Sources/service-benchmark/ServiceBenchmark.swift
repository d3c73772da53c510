import ArgumentParser

/// How fast Analytics takes reports in and answers over gRPC, with client and server sharing the machine.
@main
struct ServiceBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "service-benchmark",
    abstract: "Times Analytics over gRPC, its server in a process of its own.",
    subcommands: [
      IngestCommand.self, AskCommand.self, CrowdCommand.self, ServeCommand.self,
      AcknowledgeCommand.self,
    ])
}
