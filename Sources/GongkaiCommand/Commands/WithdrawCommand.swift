import ArgumentParser
import AsyncAlgorithms
import GongkaiClient
import GongkaiProtos

/// `gongkai withdraw`: takes a report, or a source's support for it, back.
struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Takes a report, or a source's support for it, back.")

  @OptionGroup var target: TargetOptions
  @OptionGroup var service: AnalyticsOptions

  @Option(help: "Your version of the report; one that stands with a higher one stays.")
  var version: Int64?

  @Option(help: "Why, for people.")
  var reason = ""

  @Option(help: "What to print: table, json, ndjson or csv.")
  var output = AnswerOutput.table

  func run() async throws {
    let summary = try await CommandSpan.run("gongkai withdraw") { traceParent in
      try await withdraw(traceParent: traceParent)
    }
    if summary.tally.failed > 0 { throw ExitCode(ExitStatus.someFailed) }
  }

  private func withdraw(traceParent: String?) async throws -> IngestRun {
    let entry = Entry.withdrawal(withdrawal).traced(traceParent ?? "")
    return try await service.connected { client in
      let run = IngestRun(form: output, output: StandardOutput())
      try await run.run([entry], into: IngestStage(client))
      try run.finish()
      return run
    }
  }

  /// The withdrawal, named by what it takes back.
  private var withdrawal: Gongkai_V1_Withdrawal {
    var withdrawal = Gongkai_V1_Withdrawal()
    switch target.target {
    case .key(let key):
      withdrawal.key = key
      withdrawal.id = "\(key.agencyID) \(key.year)"
    case .source(let source):
      withdrawal.source = source
      withdrawal.id = source.part > 0 ? "\(source.sha256)#\(source.part)" : source.sha256
    }
    if let version { withdrawal.version = version }
    withdrawal.reason = reason
    return withdrawal
  }
}
