import AnalyticsService
import ArgumentParser
import ServiceKit

/// `service-benchmark acknowledge`: a server with the same transport that stores nothing.
struct AcknowledgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: "Decodes and acknowledges reports without storing them; `ingest` starts it.",
    shouldDisplay: false)

  @OptionGroup var options: AnalyticsOptions

  func run() async throws {
    try await ServerProcess.run("service-benchmark acknowledge") { environment in
      let server = try AnalyticsConfiguration(
        settings: options.settings(environment: environment)
      ).server
      return ServerProcess.Plan(server: server) { logger in
        [
          GongkaiServer(
            name: "acknowledge", configuration: server, services: [AcknowledgingService()],
            logger: logger)
        ]
      }
    }
  }
}
