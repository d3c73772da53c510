public import AdministrativeDivisions
public import DisclosureReport

/// Reads annual reports on government information disclosure (政府信息公开工作年度报告).
///
/// Stateless: the same bytes and hints give the same records. The work is linear in the input.
public struct ReportParser: Sendable {
  /// The parser's version; it changes whenever any text may be read differently.
  public static let version = "0.1.0"

  /// The media types that are read.
  public static let mediaTypes = ["text/plain", "text/markdown", "text/html"]

  /// The charsets that are read.
  public static let charsets = ["UTF-8"]

  /// The layouts that tables are read in, by name.
  public static var layoutNames: [String] { TableLayouts.all.map(\.name) }

  /// How much the parser takes on.
  public let limits: ParserLimits

  private let resolver: AgencyResolver
  private let directory: DivisionDirectory

  /// A parser.
  ///
  /// - Parameters:
  ///   - directory: the places that agencies are resolved against.
  ///   - limits: how much the parser takes on.
  public init(directory: DivisionDirectory = .standard, limits: ParserLimits = ParserLimits()) {
    self.limits = limits
    self.directory = directory
    resolver = AgencyResolver(directory: directory)
  }

  /// Reads the report of a text.
  ///
  /// - Throws: ``ParseError`` for what is no text of a report; a text that has either the title or the form of one
  ///   always gives a record, with its doubts named.
  public func parse(_ input: ParserInput) throws(ParseError) -> [ReportRecord] {
    let decoded = try Decoder(limits: limits).decode(input)
    let report = ReportReader(
      text: decoded.text, input: input, resolver: resolver, directory: directory)
    guard var record = report.read() else {
      throw ParseError(
        .notAReport,
        "The text has neither the title nor a table of an annual report on disclosure.",
        ["value": "\(input.bytes.count)"])
    }
    record.source.uri = input.uri
    record.source.sha256 = input.sha256
    record.source.bytes = input.bytes.count
    record.source.charset = decoded.charset
    record.source.mediaType = decoded.mediaType
    record.parser.version = Self.version
    if let end = decoded.stoppedAt { record.findings.append(.truncated(at: end)) }
    return [record]
  }
}
