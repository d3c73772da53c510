public import ArgumentParser
public import ServiceKit

/// The flags of `gongkai-parser`; each has its variable `GONGKAI_…` beside it.
public struct ParserOptions: ParsableArguments, Sendable {
  @OptionGroup var server: ServerOptions

  @Option(help: "The most bytes of one text. [GONGKAI_MAX_ITEM_BYTES]")
  var maxItemBytes: String?

  @Option(help: "The most texts of one message. [GONGKAI_MAX_ITEMS]")
  var maxItems: String?

  @Option(help: "How many texts to parse at the same time. [GONGKAI_PARALLELISM]")
  var parallelism: String?

  /// No flags given.
  public init() {}

  /// The settings: these flags over an environment.
  public func settings(environment: [String: String]) -> Settings {
    var flags = server.flags
    flags["max-item-bytes"] = maxItemBytes
    flags["max-items"] = maxItems
    flags["parallelism"] = parallelism
    return Settings(flags: flags, environment: environment)
  }
}
