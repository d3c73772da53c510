public import AdministrativeDivisions
public import DisclosureReport

/// Reads annual reports on government information disclosure (政府信息公开工作年度报告).
///
/// Stateless: the same bytes and hints give the same records. The work is linear in the input.
public struct ReportParser: Sendable {
  /// The parser's version; it changes whenever any text may be read differently.
  public static let version = "0.5.0"

  /// The media types that are read.
  public static let mediaTypes = ["text/plain", "text/markdown", "text/html"]

  /// The charsets that are read, as IANA names them; GB18030 stands for GBK and GB2312 too.
  public static let charsets = Charset.allCases.map(\.name)

  /// The layouts that tables are read in, by name.
  public static var layoutNames: [String] { TableLayouts.all.map(\.name) }

  /// How much the parser takes on.
  public let limits: ParserLimits

  private let resolver: AgencyResolver
  private let directory: DivisionDirectory
  private let layouts: [any TableLayoutReader]

  /// A parser.
  ///
  /// - Parameters:
  ///   - directory: the places that agencies are resolved against.
  ///   - limits: how much the parser takes on.
  public init(directory: DivisionDirectory = .standard, limits: ParserLimits = ParserLimits()) {
    self.init(directory: directory, limits: limits, layouts: TableLayouts.all)
  }

  /// A parser that reads tables in some layouts only.
  init(
    directory: DivisionDirectory = .standard, limits: ParserLimits = ParserLimits(),
    layouts: [any TableLayoutReader]
  ) {
    self.limits = limits
    self.directory = directory
    self.layouts = layouts
    resolver = AgencyResolver(directory: directory)
  }

  /// Reads the reports of a text, in the order of the text; nearly always it is one.
  ///
  /// - Throws: ``ParseError`` for what is no text of a report; a text that has either the title or the form of one
  ///   always gives a record, with its doubts named.
  public func parse(_ input: ParserInput) throws(ParseError) -> [ReportRecord] {
    let decoded = try Decoder(limits: limits).decode(input)
    let parts = ReportParts.parts(of: decoded.text, mayHoldGaps: decoded.mayHoldGaps)
    var records: [ReportRecord] = []
    records.reserveCapacity(parts.count)
    for (index, part) in parts.enumerated() {
      let reader = ReportReader(
        part: part, resolver: resolver, directory: directory, layouts: layouts)
      let place = records.count
      records.append(ReportRecord())
      guard reader.read(input, into: &records[place]) else {
        records.removeLast()
        continue
      }
      records[place].source = source(of: input, decoded, part: parts.count > 1 ? index + 1 : 0)
      records[place].parser.version = Self.version
    }
    finish(&records, decoded)
    guard !records.isEmpty else {
      throw ParseError(
        .notAReport,
        "The text has neither the title nor a table of an annual report on disclosure.",
        ["value": "\(input.bytes.count)"])
    }
    return records
  }

  /// Adds what was left out of the text, and makes all spans those of the bytes as received.
  private func finish(_ records: inout [ReportRecord], _ decoded: Decoder.Decoded) {
    if let end = decoded.stoppedAt { add(.truncatedMarkup(at: end), to: &records) }
    if let transcoding = decoded.received.transcoding { records.refer(to: transcoding) }
    if let end = decoded.received.brokenOffAt { add(.truncatedCharacter(at: end), to: &records) }
  }

  private func add(_ finding: Finding, to records: inout [ReportRecord]) {
    for record in records.indices { records[record].findings.append(finding) }
  }

  private func source(
    of input: ParserInput, _ decoded: Decoder.Decoded, part: Int
  ) -> ReportSource {
    var source = ReportSource()
    source.uri = input.uri
    source.sha256 = input.sha256
    source.bytes = input.bytes.count
    source.charset = decoded.received.charset.name
    source.mediaType = decoded.mediaType
    source.part = part
    return source
  }
}
