import ArgumentParser
import AsyncAlgorithms
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai ingest`: texts and records into Analytics.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Parses reports and has Analytics store them.",
    discussion: """
      Each file is one text, or holds one item a line (ndjson: a text, a record, a withdrawal or \
      an error each) or length-delimited items or reports. What is printed as done is durable.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var service: AnalyticsOptions

  @Option(
    name: .customLong("input"),
    help: "How the input is framed: text, ndjson, delimited-items or delimited-reports.")
  var framing = IngestInput.text

  @Option(
    help: ArgumentHelp(
      "The parser service; without one the texts are parsed in this process. [GONGKAI_PARSER]",
      valueName: "address"),
    transform: ServerAddress.option)
  var parser: ServerAddress?

  @Option(help: "What to print: table (a summary), json (a summary), ndjson or csv (each item).")
  var output = AnswerOutput.table

  @Flag(help: "Store where every cell's value stands, too.")
  var evidence = false

  func run() async throws {
    let status = try await CommandSpan.run("gongkai ingest") { traceParent in
      try await ingest(traceParent: traceParent)
    }
    if status != 0 { throw ExitCode(status) }
  }

  private func ingest(traceParent: String?) async throws -> Int32 {
    let address = try AnalyticsOptions.address(parser, variable: "GONGKAI_PARSER")
    return try await service.connected { analytics in
      guard let address else {
        return try await ingest(
          LocalParsing(maxBytes: input.maxItemBytes), into: analytics, traceParent: traceParent)
      }
      return try await GongkaiClient.connected(to: address) { client in
        try await ingest(RemoteParsing(client), into: analytics, traceParent: traceParent)
      }
    }
  }

  private func ingest<Transport: ClientTransport>(
    _ parsing: some ParsingStage, into analytics: GongkaiClient<Transport>, traceParent: String?
  ) async throws -> Int32 {
    let inputs = InputCount()
    let source = framing.source(
      input.paths, inputs: inputs, limits: BatchLimits(), maxBytes: input.maxItemBytes)
    let run = IngestRun(form: output, output: StandardOutput())
    // What is durable is told even where the stream breaks off.
    let result: Result<Void, any Error>
    do {
      try await run.run(
        EntryStream(source, traceParent: traceParent), through: parsing,
        into: IngestStage(analytics), evidence: evidence ? .all : .unspecified)
      result = .success(())
    } catch {
      result = .failure(error)
    }
    try run.finish()
    try result.get()
    return run.tally.exitStatus(failOn: input.failOn, hasOpenedInput: inputs.hasOpened)
  }
}
