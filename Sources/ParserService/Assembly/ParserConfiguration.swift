public import ServiceKit

/// How the parser service runs: its server's settings, and how much it takes on.
public struct ParserConfiguration: Hashable, Sendable {
  /// The port where nothing else is said.
  public static let defaultPort = 50_051

  /// Where it listens, and how it goes away.
  public var server: ServerConfiguration
  /// What one item, and one message, may hold.
  public var limits: ParsingLimits

  /// The defaults, on a given address.
  public init(listen: ListenAddress = .loopback(port: defaultPort)) {
    server = ServerConfiguration(listen: listen)
    limits = ParsingLimits()
  }

  /// The settings given, over the defaults; throws on one that cannot be used.
  public init(settings: Settings) throws(ConfigurationError) {
    server = try ServerConfiguration(settings: settings, defaultPort: Self.defaultPort)
    limits = ParsingLimits()
    limits.maxItemBytes = try settings.number(
      "max-item-bytes", default: limits.maxItemBytes, in: 1...ParsingLimits.maxMessageBytes / 2)
    limits.maxItemsPerMessage = try settings.number(
      "max-items", default: limits.maxItemsPerMessage, in: 1...65_536)
    limits.maxReportsPerText = try settings.number(
      "max-reports", default: limits.maxReportsPerText, in: 1...100_000)
    // Whatever is set, every table of the form has room.
    limits.maxTableRows = try settings.number(
      "max-table-rows", default: limits.maxTableRows, in: 500...100_000)
    limits.maxTableCells = try settings.number(
      "max-table-cells", default: limits.maxTableCells, in: 500...100_000)
    limits.maxNesting = try settings.number(
      "max-nesting", default: limits.maxNesting, in: 32...1_024)
    limits.maxParseTime = try settings.seconds(
      "max-parse-time", default: limits.maxParseTime, in: 0.01...3_600)
    limits.parallelism = try settings.number(
      "parallelism", default: limits.parallelism, in: 1...1_024)
  }
}
