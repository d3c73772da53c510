import AnalyticsService
import ArgumentParser
import ServiceKit

/// `service-benchmark serve`: the service as it is shipped, in this process.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves Analytics; the other commands start it.",
    shouldDisplay: false)

  @OptionGroup var options: AnalyticsOptions

  func run() async throws {
    try await ServerProcess.run("service-benchmark serve") { environment in
      let configuration = try AnalyticsConfiguration(
        settings: options.settings(environment: environment))
      return ServerProcess.Plan(server: configuration.server) { logger in
        try await AnalyticsServer.make(configuration: configuration, logger: logger).services
      }
    }
  }
}
