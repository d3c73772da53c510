public import ArgumentParser

/// The flags that every server of the project takes; each has its variable `GONGKAI_…` beside it.
public struct ServerOptions: ParsableArguments, Sendable {
  @Option(
    help: "Where to listen: HOST:PORT (port 0: any free one) or unix:PATH. [GONGKAI_LISTEN]")
  var listen: String?

  @Option(help: "A file to write the address to once the server accepts calls.")
  var readyFile: String?

  @Option(help: "Seconds that running calls get to finish after SIGTERM. [GONGKAI_DRAIN_LIMIT]")
  var drainLimit: String?

  @Option(
    help:
      "Seconds from NOT_SERVING to the refusal of new calls after SIGTERM. [GONGKAI_DRAIN_DELAY]")
  var drainDelay: String?

  @Option(help: "Streams that one connection may have open at once. [GONGKAI_MAX_STREAMS]")
  var maxStreams: String?

  @Option(help: "trace, debug, info, notice, warning, error or critical. [GONGKAI_LOG_LEVEL]")
  var logLevel: String?

  /// No flags given.
  public init() {}

  /// The flags that were given, by name.
  public var flags: [String: String] {
    let all: [(String, String?)] = [
      ("listen", listen), ("ready-file", readyFile), ("drain-limit", drainLimit),
      ("drain-delay", drainDelay), ("max-streams", maxStreams), ("log-level", logLevel),
    ]
    return all.reduce(into: [:]) { flags, flag in flags[flag.0] = flag.1 }
  }
}
