public import GRPCNIOTransportHTTP2
public import Logging
public import ServiceKit

/// Puts the parser service together.
public enum ParserServer {
  /// The service's full name.
  public static let serviceName = ReportParsingService.fullName

  /// A server that answers `gongkai.v1.ParserService` and health, to be run among a process's
  /// services.
  public static func make(
    configuration: ParserConfiguration, logger: Logger
  ) -> GongkaiServer<HTTP2ServerTransport.Posix> {
    GongkaiServer(
      name: "gongkai-parser", configuration: configuration.server,
      services: [ReportParsingService(limits: configuration.limits)], logger: logger)
  }
}
