import AnalyticsService
import ArgumentParser
import ServiceKit

/// The analytics service as a process of its own.
@main
struct GongkaiAnalytics: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongkai-analytics",
    abstract: "Keeps reports on government information disclosure and compares them, over gRPC.",
    discussion: """
      Every option has an environment variable beside it, which the option overrides.
      Tracing follows OTEL_TRACES_EXPORTER (console or none), OTEL_TRACES_SAMPLER and \
      OTEL_SDK_DISABLED.
      SIGTERM lets running calls finish; a second one cuts them off.
      """)

  @OptionGroup var options: AnalyticsOptions

  func run() async throws {
    try await ServerProcess.run("gongkai-analytics") { environment in
      let configuration = try AnalyticsConfiguration(
        settings: options.settings(environment: environment))
      return ServerProcess.Plan(server: configuration.server) { logger in
        try await AnalyticsServer.make(configuration: configuration, logger: logger).services
      }
    }
  }
}
