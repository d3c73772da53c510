import ArgumentParser
import DisclosureCharts
import GongkaiClient
import GongkaiProtos

/// `gongkai compare years`: a metric over the years.
struct CompareYearsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "years", abstract: "Follows a metric over the years.")

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var question: QuestionOptions
  @OptionGroup var chart: ChartOption

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The divisions, one series each; the whole country where none is given.", valueName: "code"))
  var division: [String] = []

  @Option(help: ArgumentHelp("From this year on.", valueName: "year"))
  var from: Int32?

  @Option(help: ArgumentHelp("Up to this year.", valueName: "year"))
  var to: Int32?

  @Option(
    help: ArgumentHelp("Add up so many years in each point, the last its own.", valueName: "n"))
  var window: Int32 = 1

  func validate() throws {
    if window < 1 { throw ValidationError("--window is \(window); it must be at least 1.") }
    if let from, let to, from > to {
      throw ValidationError("--from is \(from) and --to is \(to); the years must be in order.")
    }
  }

  func run() async throws {
    let answer = try await CommandSpan.run("gongkai compare years") { _ in
      try await question.service.connected { client in
        try await client.analytics.compareYears(request, options: question.call)
      }
    }
    try chart.write { TrendChart(answer) }
    try YearsView(answer).write(as: question.output, to: StandardOutput())
  }

  private var request: Gongkai_V1_CompareYearsRequest {
    var request = Gongkai_V1_CompareYearsRequest()
    request.metricID = comparison.metric
    if let basis = comparison.basis { request.basis = basis }
    request.divisionCodes = division
    if let from { request.fromYear = from }
    if let to { request.toYear = to }
    request.windowYears = window
    request.minRevision = question.minRevision
    return request
  }
}
