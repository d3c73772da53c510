import ArgumentParser
import GongkaiClient
import GongkaiProtos

/// `gongkai status`: how Analytics stands.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Tells how Analytics stands.")

  @OptionGroup var question: QuestionOptions

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai status") { _ in
      try await question.service.connected { client in
        var request = Gongkai_V1_GetStatusRequest()
        request.minRevision = question.minRevision
        return try await client.analytics.getStatus(request, options: question.call)
      }
    }
    try StatusView(answer).write(as: question.output, to: StandardOutput())
  }
}
