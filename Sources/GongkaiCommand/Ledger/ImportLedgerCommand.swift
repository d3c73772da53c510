import AnalyticsEngine
import AnalyticsService
import ArgumentParser
import Foundation
import ReportAnalytics
import ReportLedger
import SQLiteLedger

/// `gongkai ledger import`: the lines of an export into a ledger.
struct ImportLedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes the lines of an export into a ledger's file.",
    discussion: """
      Taken into an empty ledger they give the one that was exported, revision by revision; taken \
      again they end in the same. A line that is none is told by its number, and the others are \
      taken. No service may write to the ledger meanwhile; the file is made where there is none.
      """)

  @OptionGroup var file: LedgerFileOptions

  @Argument(help: "The lines; - for standard input.")
  var source = "-"

  @Option(help: "What to print: table (a summary), json (a summary), ndjson or csv (each line).")
  var output = AnswerOutput.table

  func run() async throws {
    let input: InputFile
    do {
      input = try source == "-" ? .standardInput() : InputFile(path: source)
    } catch let error as InputOutputError {
      throw CommandFailure(ExitStatus.noInput, error.description)
    }
    let path = try file.path()
    try makeFolder(of: path)
    let run = IngestRun(form: output, output: StandardOutput())
    // What is durable is told even where the import breaks off.
    let result = await Self.take(InputLines(input), into: path, run)
    try run.finish()
    try await LedgerFailure.told { try result.get() }
    let status = run.tally.exitStatus(failOn: .any, hasOpenedInput: true)
    if status != 0 { throw ExitCode(status) }
  }

  private func makeFolder(of path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    do {
      try DurableFolder.make(folder)
    } catch {
      throw InputOutputError(number: .other, description: "\(folder) cannot be made: \(error)")
    }
  }

  private static func take(
    _ lines: InputLines, into path: String, _ run: IngestRun
  ) async -> Result<Void, any Error> {
    do {
      let ledger = try await SQLiteLedger.open(path: path)
      // What the other ledger kept is kept here, whatever its limits were.
      let engine = try await AnalyticsEngine.open(
        ledger, configuration: AnalyticsEngineConfiguration(limits: .none))
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await engine.run() }
        defer { engine.beginShutdown() }
        try await take(lines, into: engine, run)
        engine.beginShutdown()
        try await group.waitForAll()
      }
      return .success(())
    } catch AnalyticsEngineError.ledger(let error) {
      return .failure(error)
    } catch {
      return .failure(error)
    }
  }

  private static func take(
    _ lines: InputLines, into engine: AnalyticsEngine, _ run: IngestRun
  ) async throws {
    var lines = lines
    var taking = LedgerImport(into: engine)
    while let line = try lines.next() {
      guard let answer = try await taking.take(line, at: lines.place) else { continue }
      try run.note(answer.outcomes, revision: answer.revision)
    }
    guard let answer = try await taking.finish() else { return }
    try run.note(answer.outcomes, revision: answer.revision)
  }
}
