import ArgumentParser
import AsyncAlgorithms
import GRPCCore
import GRPCNIOTransportHTTP2
import GongkaiClient
import GongkaiProtos
import ReportParser
import ServiceKit

/// `gongkai ingest`: texts and records into Analytics.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Parses reports and has Analytics store them.",
    discussion: """
      Each file is one text, or holds one item a line (ndjson: a text, a record, a withdrawal or \
      an error each) or length-delimited items or reports; archives (tar, zip, 7z, gz, bz2, xz, \
      zst) stand for the files within. What is printed as done is durable.

      Ctrl-C stops reading, waits until what was sent is durable, and says so; a second one ends \
      at once. Either way --resume goes on where it was.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var service: AnalyticsOptions

  @Option(
    name: .customLong("input"),
    help: "How the input is framed: text, ndjson, delimited-items or delimited-reports.")
  var framing = IngestInput.text

  @Option(
    help: ArgumentHelp(
      "A parser service; given again, another. Without one, this process parses. [GONGKAI_PARSER]",
      valueName: "address"),
    transform: ServerAddress.option)
  var parser: [ServerAddress] = []

  @Flag(help: "Leave out texts that Analytics has answered already for this version of the parser.")
  var resume = false

  @Flag(help: "Parse, and store nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "A new file for what fails: each input with the reason, for --input ndjson to take again.",
      valueName: "file"))
  var deadLetter: String?

  @Option(
    help: ArgumentHelp(
      "How often in a row a stream that broke is opened again, after 0.2 s, 0.4 s … 10 s.",
      valueName: "number"))
  var retries = StreamRetryPolicy().maxFailures

  @Option(help: "What to print: table (a summary), json (a summary), ndjson or csv (each item).")
  var output = AnswerOutput.table

  @Flag(help: "Store where every cell's value stands, too.")
  var evidence = false

  func validate() throws {
    guard (0...1_000).contains(retries) else {
      throw ValidationError("--retries is \(retries); it must be 0 to 1000.")
    }
  }

  func run() async throws {
    let status = try await CommandSpan.run("gongkai ingest") { traceParent in
      try await ingest(traceParent: traceParent)
    }
    if status != 0 { throw ExitCode(status) }
  }

  private func ingest(traceParent: String?) async throws -> Int32 {
    let addresses = try AnalyticsOptions.addresses(parser, variable: "GONGKAI_PARSER")
    return try await service.connected { analytics in
      guard !addresses.isEmpty else {
        return try await ingest(
          LocalParsing(maxBytes: input.maxItemBytes), version: ReportParser.version,
          into: analytics, traceParent: traceParent)
      }
      return try await GongkaiClient.connected(to: addresses) { clients in
        try await ingest(
          RemoteParsing(clients, retry: retry), version: try await Self.version(of: clients),
          into: analytics,
          traceParent: traceParent)
      }
    }
  }

  private func ingest<Transport: ClientTransport>(
    _ parsing: some ParsingStage, version: @autoclosure () async throws -> String,
    into analytics: GongkaiClient<Transport>, traceParent: String?
  ) async throws -> Int32 {
    let inputs = InputCount()
    let source = framing.source(
      input.paths, inputs: inputs, limits: BatchLimits(), maxBytes: input.maxItemBytes)
    let entries = EntryStream(source, traceParent: traceParent)
    let letters = try deadLetter.map(DeadLetters.init)
    let run = IngestRun(
      form: output, output: StandardOutput(), deadLetters: letters,
      progress: Progress("ingested", inputs: inputs, total: InputPaths.size(of: input.paths)))
    let answered =
      resume ? AnsweredTexts(analytics, parserVersion: try await version()) : nil
    let evidence: Gongkai_V1_EvidenceDetail = evidence ? .all : .unspecified
    let (isDry, retry) = (dryRun, retry)
    // What is durable is told even where the stream breaks off.
    let result: Result<CutOff?, any Error>
    do {
      result = .success(
        try await Interruption.run {
          entries.stop()
        } _: {
          let left = entries.map { batch in
            guard let answered else { return batch }
            let left = try await answered.leavingOut(batch)
            run.noteSkipped(batch.count - left.count)
            return left
          }
          if isDry {
            try await run.run(left, through: parsing, into: DryRunStage(), evidence: evidence)
          } else {
            try await run.run(
              left, through: parsing, into: IngestStage(analytics, retry: retry), evidence: evidence
            )
          }
        }.signal)
    } catch {
      result = .failure(error)
    }
    try letters?.finish()
    try run.finish()
    if let signal = try result.get() { return signal.exitStatus }
    return run.tally.exitStatus(failOn: input.failOn, hasOpenedInput: inputs.hasOpened)
  }

  private var retry: StreamRetryPolicy { StreamRetryPolicy(maxFailures: retries) }

  /// The version that all parsers have; throws where they differ, since a text would be read now this way, now that.
  private static func version(
    of clients: [GongkaiClient<HTTP2ClientTransport.Posix>]
  ) async throws -> String {
    var versions: Set<String> = []
    for client in clients {
      versions.insert(try await client.parser.getCapabilities(.init()).parserVersion)
    }
    guard versions.count == 1, let version = versions.first else {
      throw CommandFailure(
        ExitStatus.usage,
        "The parsers have several versions: \(versions.sorted().joined(separator: ", ")).")
    }
    return version
  }
}
