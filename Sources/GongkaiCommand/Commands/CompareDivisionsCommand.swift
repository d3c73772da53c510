import ArgumentParser
import DisclosureCharts
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai compare divisions`: a metric of the divisions of one level, ranked.
struct CompareDivisionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "divisions", abstract: "Ranks divisions by a metric.")

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var chart: ChartOption

  @Option(help: "The year; the latest that is half complete where none is given.")
  var year: Int32?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "The division whose parts are compared; the whole country where none is given.",
      valueName: "code"))
  var parent = ""

  @Option(help: "The level of the parts: country, province, prefecture or county.")
  var level = LevelOption.province

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these divisions.", valueName: "code"))
  var only: [String] = []

  @Flag(help: "Rank the lowest value first.")
  var ascending = false

  @Flag(help: "Rank rows under half complete, too.")
  var rankIncomplete = false

  @Option(help: ArgumentHelp("Do not rank rows whose denominator is below this.", valueName: "n"))
  var minDenominator: Int64 = 0

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Other metrics to show beside each row.", valueName: "metric"))
  var also: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Other years to show beside each row.", valueName: "year"))
  var alsoYears: [Int32] = []

  @Flag(help: "Tell how the metric is spread over the single reports of the country.")
  var spread = false

  @Option(help: "The most rows to print.")
  var limit: Int?

  func validate() throws {
    if minDenominator < 0 {
      throw ValidationError("--min-denominator is \(minDenominator); it must be at least 0.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit is \(limit); it must be at least 1.") }
  }

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai compare divisions") { _ in
      try await question.service.connected { try await ask($0) }
    }
    try chart.write { RankingChart(answer) }
    try DivisionsView(answer).write(as: question.output, to: StandardOutput())
  }

  private func ask<Transport: ClientTransport>(
    _ client: GongkaiClient<Transport>
  ) async throws -> Gongkai_V1_CompareDivisionsResponse {
    var answer: Gongkai_V1_CompareDivisionsResponse?
    try await PagedList.read(limit: limit) { token in
      var request = request
      request.pageToken = token
      let page = try await client.analytics.compareDivisions(request, options: question.call)
      if answer == nil {
        answer = page
        answer?.rows = []
        answer?.nextPageToken = ""
      }
      return (page.rows, page.nextPageToken)
    } receive: { rows in
      answer?.rows += rows
    }
    return answer ?? Gongkai_V1_CompareDivisionsResponse()
  }

  private var request: Gongkai_V1_CompareDivisionsRequest {
    var request = Gongkai_V1_CompareDivisionsRequest()
    request.metricID = comparison.metric
    if let basis = comparison.basis { request.basis = basis }
    if let year { request.year = year }
    request.divisionCode = parent
    request.level = level.level
    request.onlyDivisionCodes = only
    request.order = ascending ? .ascending : .descending
    request.rankIncomplete = rankIncomplete
    request.minDenominator = minDenominator
    request.alsoMetricIds = also
    request.alsoYears = alsoYears
    request.includeReportQuantiles = spread
    request.minRevision = question.minRevision
    if let limit { request.pageSize = Int32(clamping: limit) }
    return request
  }
}
