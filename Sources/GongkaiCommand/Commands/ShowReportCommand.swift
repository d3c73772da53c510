import ArgumentParser
import GongkaiClient
import GongkaiProtos

/// `gongkai report show`: one stored report, shown as the form.
struct ShowReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one stored report as the form.",
    discussion: """
      Cells in doubt are marked: ? unknown, * placed by the form's sums or entered by a person. \
      What people have entered is told below the form, with who and why.
      """)

  @OptionGroup var target: TargetOptions
  @OptionGroup var question: QuestionOptions

  @Flag(help: "Tell where every cell's value stands, as far as it was stored.")
  var evidence = false

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai report show") { _ in
      try await question.service.connected { client in
        try await client.analytics.getReport(request, options: question.call)
      }
    }
    try ReportView(answer).write(as: question.output, to: StandardOutput())
  }

  private var request: Gongkai_V1_GetReportRequest {
    var request = Gongkai_V1_GetReportRequest(target.target)
    request.minRevision = question.minRevision
    request.evidence = evidence ? .all : .unspecified
    return request
  }
}

extension Gongkai_V1_GetReportRequest {
  /// Asks for the report of a target.
  init(_ target: TargetOptions.Target) {
    self.init()
    switch target {
    case .key(let key): self.key = key
    case .source(let source): self.source = source
    }
  }
}
