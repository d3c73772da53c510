import ArgumentParser
import GRPCCore
import GongkaiClient
import GongkaiProtos

/// `gongkai watch`: aggregates as they change.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Follows aggregates: as they are, then every change, a line of JSON each.",
    discussion: "Ends when it is interrupted, or when the service drains.")

  @OptionGroup var service: AnalyticsOptions

  @OptionGroup var agencies: BasisOptions

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The division whose parts are followed.", valueName: "code"))
  var parent = ""

  @Option(help: "The level of the parts: country, province, prefecture or county.")
  var level = LevelOption.province

  @Option(help: ArgumentHelp("From this year on.", valueName: "year"))
  var from: Int32?

  @Option(help: ArgumentHelp("Up to this year.", valueName: "year"))
  var to: Int32?

  @Option(
    help: ArgumentHelp("Only what changes after this revision.", valueName: "revision"))
  var after: Int64?

  func run() async throws {
    let output = StandardOutput()
    try await service.connected { client in
      try await client.analytics.watchAggregates(request) { response in
        for try await answer in response.messages {
          for aggregate in answer.aggregates {
            try output.write(try aggregate.jsonUTF8Bytes() + [0x0a])
          }
          StandardError.write("gongkai: revision \(answer.revision)\n")
        }
      }
    }
  }

  private var request: Gongkai_V1_WatchAggregatesRequest {
    var request = Gongkai_V1_WatchAggregatesRequest()
    if let basis = agencies.basis { request.basis = basis }
    request.divisionCode = parent
    request.level = level.level
    if let from { request.fromYear = from }
    if let to { request.toYear = to }
    if let after { request.afterRevision = after }
    return request
  }
}
