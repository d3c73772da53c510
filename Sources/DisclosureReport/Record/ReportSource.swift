/// The text that a record was read from.
public struct ReportSource: Hashable, Sendable {
  /// Where it came from, as the caller said.
  public var uri: String?
  /// The SHA-256 of the bytes as received, 32 bytes; empty where nobody computed it.
  public var sha256: [UInt8]
  /// How many bytes were received.
  public var bytes: Int
  /// The charset that the bytes were read in, as IANA names it: `UTF-8`, `GB18030`, `UTF-16LE`.
  public var charset: String
  /// The media type that they were read as: `text/plain`, `text/markdown`, `text/html`.
  public var mediaType: String
  /// Which report of a text with several, from 1; 0 where the text is one report.
  public var part: Int

  /// An empty source.
  public init() {
    sha256 = []
    bytes = 0
    charset = "UTF-8"
    mediaType = "text/plain"
    part = 0
  }
}

/// What read a report.
public struct ParserStamp: Hashable, Sendable {
  /// The parser's version: `1.0.0`.
  public var version: String
  /// The layout in which each table was read, where it was.
  public var layouts: [TableLayout]

  /// No parser.
  public init() {
    version = ""
    layouts = []
  }
}

/// The layout in which a table reached the parser.
public struct TableLayout: Hashable, Sendable {
  /// The table.
  public var table: FormTable
  /// The layout's name: `pipes`, `tabs`, `linearised`.
  public var layout: String

  /// The layout of a table.
  public init(table: FormTable, layout: String) {
    self.table = table
    self.layout = layout
  }
}
