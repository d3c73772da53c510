import ArgumentParser
import GongkaiClient
import GongkaiProtos

/// `gongkai report`: one stored report, shown as the form.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Shows one stored report as the form.")

  @OptionGroup var target: TargetOptions
  @OptionGroup var question: QuestionOptions

  @Flag(help: "Tell where every cell's value stands, as far as it was stored.")
  var evidence = false

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai report") { _ in
      try await question.service.connected { client in
        try await client.analytics.getReport(request, options: question.call)
      }
    }
    try ReportView(answer).write(as: question.output, to: StandardOutput())
  }

  private var request: Gongkai_V1_GetReportRequest {
    var request = Gongkai_V1_GetReportRequest()
    switch target.target {
    case .key(let key): request.key = key
    case .source(let source): request.source = source
    }
    request.minRevision = question.minRevision
    request.evidence = evidence ? .all : .unspecified
    return request
  }
}
