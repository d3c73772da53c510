import ArgumentParser
import ParserService
import ServiceKit

/// The parser service as a process of its own.
@main
struct GongkaiParser: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongkai-parser",
    abstract: "Reads annual reports on government information disclosure, over gRPC.",
    discussion: """
      Every option has an environment variable beside it, which the option overrides.
      Tracing follows OTEL_TRACES_EXPORTER (console or none), OTEL_TRACES_SAMPLER and \
      OTEL_SDK_DISABLED.
      SIGTERM lets running calls finish; a second one cuts them off.
      """)

  @OptionGroup var options: ParserOptions

  func run() async throws {
    try await ServerProcess.run("gongkai-parser") { environment in
      let configuration = try ParserConfiguration(
        settings: options.settings(environment: environment))
      return ServerProcess.Plan(server: configuration.server) { logger in
        [ParserServer.make(configuration: configuration, logger: logger)]
      }
    }
  }
}
