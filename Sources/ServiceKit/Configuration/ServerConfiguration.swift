public import Logging

/// How a server listens, and how it goes away.
public struct ServerConfiguration: Hashable, Sendable {
  /// Where it listens.
  public var listen: ListenAddress
  /// A file that gets the address once the server accepts calls.
  public var readyFile: String?
  /// How long running calls get to finish after SIGTERM.
  public var drainLimit: Duration
  /// How long after NOT_SERVING new calls are still accepted, so that balancers can take note.
  public var drainDelay: Duration
  /// How many streams one connection may have open at once.
  public var maxConcurrentStreams: Int
  /// What is logged.
  public var logLevel: Logger.Level

  /// The defaults, on a given address.
  public init(listen: ListenAddress) {
    self.listen = listen
    readyFile = nil
    drainLimit = .seconds(25)
    drainDelay = .zero
    maxConcurrentStreams = 256
    logLevel = .info
  }

  /// The settings given, over the defaults; throws on one that cannot be used.
  public init(settings: Settings, defaultPort: Int) throws(ConfigurationError) {
    self.init(listen: .loopback(port: defaultPort))
    listen = try settings.value(
      "listen", default: listen, expected: "HOST:PORT or unix:PATH", parse: ListenAddress.init)
    readyFile = settings.text("ready-file")
    drainLimit = try settings.seconds("drain-limit", default: drainLimit, in: 0.1...3_600)
    drainDelay = try settings.seconds("drain-delay", default: drainDelay, in: 0...600)
    maxConcurrentStreams = try settings.number(
      "max-streams", default: maxConcurrentStreams, in: 1...100_000)
    logLevel = try settings.value(
      "log-level", default: logLevel, expected: "a level from trace to critical",
      parse: Logger.Level.init(rawValue:))
  }
}
