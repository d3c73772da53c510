public import AdministrativeDivisions
public import DisclosureReport

/// Reads annual reports on government information disclosure (政府信息公开工作年度报告).
///
/// Stateless: the same bytes and hints give the same records. The work is linear in the input.
public struct ReportParser: Sendable {
  /// The parser's version; it changes whenever any text may be read differently.
  public static let version = "0.7.0"

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
  /// - Parameters:
  ///   - input: the text, and what its sender knows about it.
  ///   - stop: what ends the reading before it is done.
  /// - Returns: the records, one at least.
  /// - Throws: ``ParseError`` for what is no text of a report, and where the signal stops it; a text that has either the
  ///   title or the form of a report always gives a record, with its doubts named.
  public func parse(
    _ input: ParserInput, until stop: StopSignal = .whenCancelled
  ) throws(ParseError) -> [ReportRecord] {
    let result = StopSignal.$current.withValue(stop) {
      Result { () throws(ParseError) in try read(input) }
    }
    // Whatever came of a text of which only a part was read.
    if let error = stop.error { throw error }
    return try result.get()
  }

  private func read(_ input: ParserInput) throws(ParseError) -> [ReportRecord] {
    let decoded = try Decoder(limits: limits).decode(input)
    let parts = ReportParts.parts(of: decoded.text, mayHoldGaps: decoded.mayHoldGaps)
    var records: [ReportRecord] = []
    records.reserveCapacity(min(parts.count, limits.maximumReports))
    for (index, part) in parts.prefix(limits.maximumReports).enumerated() where !StopSignal.isGiven
    {
      let reader = ReportReader(
        part: part, resolver: resolver, directory: directory, layouts: layouts, limits: limits)
      let place = records.count
      records.append(ReportRecord())
      guard reader.read(input, into: &records[place]) else {
        records.removeLast()
        continue
      }
      records[place].source = source(of: input, decoded, part: parts.count > 1 ? index + 1 : 0)
      records[place].parser.version = Self.version
    }
    if parts.count > limits.maximumReports { leaveOut(parts, &records) }
    finish(&records, decoded)
    guard !records.isEmpty else {
      throw ParseError(
        .notAReport,
        "The text has neither the title of an annual report on disclosure, nor its tables or sections.",
        ["value": "\(input.bytes.count)"])
    }
    return records
  }

  /// Says in the last record that the text has more reports than are read.
  private func leaveOut(_ parts: [ReportPart], _ records: inout [ReportRecord]) {
    guard let last = records.indices.last, parts.indices.contains(limits.maximumReports) else {
      return
    }
    let offset = parts[limits.maximumReports].text.lines.first?.start ?? 0
    records[last].findings.append(
      .truncatedReports(at: offset, limit: limits.maximumReports, value: parts.count))
  }

  /// Adds what was left out of the text, and makes all spans those of the bytes as received.
  private func finish(_ records: inout [ReportRecord], _ decoded: Decoder.Decoded) {
    if let end = decoded.stoppedAt {
      add(.truncatedMarkup(at: end, nesting: limits.maximumNesting), to: &records)
    }
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
