import ArgumentParser
import GongkaiClient
import GongkaiProtos
import Synchronization

/// `gongkai parse`: texts to records.
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Reads reports and prints what they say.",
    discussion: """
      Each file is one text, or holds one item a line (ndjson) or length-delimited items. What \
      fails is told in its place; the others are done.
      """)

  /// How reports are printed.
  enum Output: String, CaseIterable, ExpressibleByArgument, Sendable {
    case table, ndjson, delimited, csv

    var writer: any ReportWriter {
      switch self {
      case .table: ReportTableWriter()
      case .ndjson: ReportLineWriter()
      case .delimited: ReportMessageWriter()
      case .csv: ReportCSVWriter()
      }
    }
  }

  @OptionGroup var input: InputOptions

  @Option(name: .customLong("input"), help: "How the input is framed: text, ndjson or delimited.")
  var framing = ParseInput.text

  @Option(help: "What to print: table, ndjson, delimited or csv.")
  var output = Output.table

  @Option(
    help: ArgumentHelp(
      "A parser service; given again, another. Without one, this process parses.",
      valueName: "address"),
    transform: ServerAddress.option)
  var parser: [ServerAddress] = []

  @Flag(help: "Print what is done as soon as it is, not in the order of the input.")
  var unordered = false

  @Flag(help: "Tell where every cell's value stands.")
  var evidence = false

  func run() async throws {
    let status = try await CommandSpan.run("gongkai parse") { traceParent in
      try await parse(traceParent: traceParent)
    }
    if status != 0 { throw ExitCode(status) }
  }

  private func parse(traceParent: String?) async throws -> Int32 {
    guard !parser.isEmpty else {
      let local = LocalParsing(maxBytes: input.maxItemBytes, keepsOrder: !unordered)
      return try await parse(
        local, limits: BatchLimits(items: 16, bytes: 256 << 10), traceParent: traceParent)
    }
    return try await GongkaiClient.connected(to: parser) { clients in
      try await parse(
        RemoteParsing(clients, keepsOrder: !unordered), limits: BatchLimits(),
        traceParent: traceParent)
    }
  }

  private func parse(
    _ stage: some ParsingStage, limits: BatchLimits, traceParent: String?
  ) async throws -> Int32 {
    let inputs = InputCount()
    let source = framing.source(
      input.paths, inputs: inputs, limits: limits, maxBytes: input.maxItemBytes)
    let run = ParseRun(
      writer: output.writer, output: StandardOutput(),
      progress: Progress(
        "parsed", inputs: inputs, total: InputPaths.size(of: input.paths)))
    try await run.run(
      EntryStream(source, traceParent: traceParent), through: stage,
      evidence: evidence ? .all : .unspecified)
    return run.tally.exitStatus(failOn: input.failOn, hasOpenedInput: inputs.hasOpened)
  }
}

/// One run of `gongkai parse`, from entries to output.
final class ParseRun: Sendable {
  private struct State {
    var writer: any ReportWriter
    var tally = Tally()
  }

  private let state: Mutex<State>
  private let output: any DataOutput
  private let progress: Progress

  init(
    writer: any ReportWriter, output: any DataOutput, progress: Progress = Progress("parsed")
  ) {
    state = Mutex(State(writer: writer))
    self.output = output
    self.progress = progress
  }

  /// How many reports were parsed, and how many items failed.
  var tally: Tally { state.withLock { $0.tally } }

  /// Parses entries and writes what they give.
  func run(
    _ entries: EntryStream, through stage: some ParsingStage, evidence: Gongkai_V1_EvidenceDetail
  ) async throws {
    defer { progress.end() }
    try await stage.run(entries, evidence: evidence) { [self] batch in
      try write(batch)
    }
    try state.withLock { try $0.writer.finish(to: output) }
  }

  private func write(_ batch: ParsedBatch) throws {
    let reports = batch.parsed.compactMap { entry in
      if case .report(let report) = entry { report } else { nil }
    }
    let failed = reports.count { if case .error = $0.result { true } else { false } }
    try state.withLock { state in
      state.tally.done += reports.count - failed
      state.tally.failed += failed
      try state.writer.write(reports, to: output)
    }
    progress.note(done: reports.count - failed, failed: failed, findings: batch.findings)
  }
}
