import ArgumentParser
import GongkaiClient
import GongkaiProtos

/// `gongkai metrics`: the metric dictionary.
struct MetricsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "Lists the metrics, with their definitions.")

  @OptionGroup var question: QuestionOptions

  func run() async throws {
    let metrics = try await CommandSpan.run("gongkai metrics") { _ in
      try await question.service.connected { client in
        var metrics = Gongkai_V1_ListMetricsResponse()
        try await PagedList.read { token in
          var request = Gongkai_V1_ListMetricsRequest()
          request.pageToken = token
          request.minRevision = question.minRevision
          let page = try await client.analytics.listMetrics(request, options: question.call)
          metrics.revision = page.revision
          return (page.metrics, page.nextPageToken)
        } receive: { rows in
          metrics.metrics += rows
        }
        return metrics
      }
    }
    try MetricsView(metrics).write(as: question.output, to: StandardOutput())
  }
}
