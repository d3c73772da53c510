import ArgumentParser
import GongkaiClient
import GongkaiProtos

/// `gongkai compare reports`: two reports, cell by cell.
struct CompareReportsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports", abstract: "Shows two reports cell by cell.")

  @OptionGroup var question: QuestionOptions

  @Argument(
    help: "The one: CODE@YEAR or AGENCY-ID@YEAR, such as 630223@2023.",
    transform: ReportKeyOption.read)
  var left: Gongkai_V1_ReportKey

  @Argument(help: "The other.", transform: ReportKeyOption.read)
  var right: Gongkai_V1_ReportKey

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only cells at or below these, such as disputes.", valueName: "path"))
  var cells: [String] = []

  @Flag(help: "Show equal cells, too.")
  var all = false

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai compare reports") { _ in
      try await question.service.connected { client in
        try await client.analytics.compareReports(request, options: question.call)
      }
    }
    try ReportsView(answer, showsEqual: all).write(as: question.output, to: StandardOutput())
  }

  private var request: Gongkai_V1_CompareReportsRequest {
    var request = Gongkai_V1_CompareReportsRequest()
    request.left = left
    request.right = right
    request.cells = cells
    request.minRevision = question.minRevision
    return request
  }
}
