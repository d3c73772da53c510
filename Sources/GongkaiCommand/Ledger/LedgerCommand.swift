import ArgumentParser
import GongkaiClient
import GongkaiProtos

/// `gongkai ledger`: the ledger of a running service, or its file.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Looks after the ledger.",
    discussion: """
      verify asks the running service; the others work on the ledger's file, and all but import may \
      do so while a service uses it.
      """,
    subcommands: [
      VerifyLedgerCommand.self, CheckLedgerCommand.self, CompactLedgerCommand.self,
      BackUpLedgerCommand.self, ExportLedgerCommand.self, ImportLedgerCommand.self,
    ])
}

/// `gongkai ledger verify`: whether the aggregates are those of the ledger.
struct VerifyLedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Has the service rebuild its aggregates from the ledger, and compares them.")

  @OptionGroup var question: QuestionOptions

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai ledger verify") { _ in
      try await question.service.connected { client in
        var request = Gongkai_V1_VerifyAggregatesRequest()
        request.minRevision = question.minRevision
        return try await client.analytics.verifyAggregates(request, options: question.call)
      }
    }
    try VerificationView(answer).write(as: question.output, to: StandardOutput())
    guard answer.equal else {
      throw CommandFailure(ExitStatus.someFailed, "the aggregates are not those of the ledger")
    }
  }
}
