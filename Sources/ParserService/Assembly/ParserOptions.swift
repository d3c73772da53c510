public import ArgumentParser
public import ServiceKit

/// The flags of `gongkai-parser`; each has its variable `GONGKAI_…` beside it.
public struct ParserOptions: ParsableArguments, Sendable {
  @OptionGroup var server: ServerOptions

  @Option(help: "The most bytes of one text. [GONGKAI_MAX_ITEM_BYTES]")
  var maxItemBytes: String?

  @Option(help: "The most texts of one message. [GONGKAI_MAX_ITEMS]")
  var maxItems: String?

  @Option(help: "The most reports to read from one text. [GONGKAI_MAX_REPORTS]")
  var maxReports: String?

  @Option(help: "The most lines of a table. [GONGKAI_MAX_TABLE_ROWS]")
  var maxTableRows: String?

  @Option(help: "The most cells of a table. [GONGKAI_MAX_TABLE_CELLS]")
  var maxTableCells: String?

  @Option(help: "How deep elements of HTML may nest. [GONGKAI_MAX_NESTING]")
  var maxNesting: String?

  @Option(help: "Seconds that reading one text may take. [GONGKAI_MAX_PARSE_TIME]")
  var maxParseTime: String?

  @Option(help: "How many texts to parse at the same time. [GONGKAI_PARALLELISM]")
  var parallelism: String?

  /// No flags given.
  public init() {}

  /// The settings: these flags over an environment.
  public func settings(environment: [String: String]) -> Settings {
    var flags = server.flags
    flags["max-item-bytes"] = maxItemBytes
    flags["max-items"] = maxItems
    flags["max-reports"] = maxReports
    flags["max-table-rows"] = maxTableRows
    flags["max-table-cells"] = maxTableCells
    flags["max-nesting"] = maxNesting
    flags["max-parse-time"] = maxParseTime
    flags["parallelism"] = parallelism
    return Settings(flags: flags, environment: environment)
  }
}
