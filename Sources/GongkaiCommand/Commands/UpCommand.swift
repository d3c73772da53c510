import AnalyticsService
import ArgumentParser
import Logging
import ParserService
import ServiceKit

/// `gongkai up`: both services in one process.
struct UpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "up", abstract: "Runs both services in one process, with a ledger in a folder.",
    discussion: """
      SIGTERM or SIGINT lets running calls finish; a second one cuts them off. The other \
      subcommands find Analytics at the default address.
      """)

  @Option(
    help: ArgumentHelp("The folder of the ledger; made where there is none.", valueName: "folder"))
  var data = "gongkai-data"

  @Option(
    help: ArgumentHelp("Where the parser listens: HOST:PORT or unix:PATH.", valueName: "address"),
    transform: Self.listenAddress)
  var parserListen = ListenAddress.loopback(port: ParserConfiguration.defaultPort)

  @Option(
    help: ArgumentHelp("Where Analytics listens: HOST:PORT or unix:PATH.", valueName: "address"),
    transform: Self.listenAddress)
  var analyticsListen = ListenAddress.loopback(port: AnalyticsConfiguration.defaultPort)

  func run() async throws {
    let logger = Logger.process("gongkai", level: .info)
    let analytics = AnalyticsConfiguration(folder: data, listen: analyticsListen)
    let services = try await AnalyticsServer.make(configuration: analytics, logger: logger).services
    let parser = ParserServer.make(
      configuration: ParserConfiguration(listen: parserListen), logger: logger)
    try await ProcessLifecycle.run(
      services + [parser], drainLimit: analytics.server.drainLimit, logger: logger)
  }

  private static func listenAddress(_ text: String) throws -> ListenAddress {
    guard let address = ListenAddress(text) else {
      throw ValidationError("\"\(text)\" is no address; it must be HOST:PORT or unix:PATH.")
    }
    return address
  }
}
