import AdministrativeDivisions
import DisclosureReport

/// Reads one report: sections, tables, prose, agency, checks.
struct ReportReader {
  let part: ReportPart
  let input: ParserInput
  let resolver: AgencyResolver
  let directory: DivisionDirectory
  let layouts: [any TableLayoutReader]

  private var text: SourceText { part.text }
  private var outline: Outline { part.outline }

  /// The record, or nil where the text has neither title nor form.
  func read() -> ReportRecord? {
    let title = Title.read(text, front: outline.front)
    var record = ReportRecord()
    let prose = NarrativeReader.read(text, sections: outline.prose)
    var builder = RecordBuilder(wantsEvidence: input.wantsEvidence)
    let head = outline.lines(of: .proactive).map {
      ProactiveHead(TableRegion(text: text, range: $0))
    }
    record.era = head?.era
    let missing = readTables(head, prose.cells, &builder)
    guard title != nil || missing.count < FormTable.allCases.count else { return nil }
    for table in missing { reportMissing(table, &builder) }

    record.year = input.hints.year ?? title?.year ?? yearOfText
    record.agency = AgencyReader(resolver: resolver, directory: directory, text: text)
      .read(title: title, input: input, year: record.year)
    record.cells = builder.values
    record.narrative = prose.numbers
    record.evidence = builder.evidence.sorted { $0.cell < $1.cell }
    record.parser.layouts = builder.layouts
    record.findings =
      agencyFindings(record.agency, title) + builder.findings
      + SumChecks.findings(builder.values, unknown: builder.unknown)
    return record
  }

  // MARK: Tables

  private func readTables(
    _ head: ProactiveHead?, _ prose: [Cell: Int64], _ builder: inout RecordBuilder
  ) -> [FormTable] {
    FormTable.allCases.filter { table in
      guard let lines = outline.lines(of: table) else { return true }
      let region = TableRegion(text: text, range: lines)
      switch table {
      case .proactive:
        guard let head else { return true }
        return !ProactiveTable.read(
          region, layouts: layouts, head: head, prose: prose, into: &builder)
      case .applications:
        return !ApplicationsTable.read(region, layouts: layouts, prose: prose, into: &builder)
      case .disputes:
        return !DisputesTable.read(region, layouts: layouts, prose: prose, into: &builder)
      }
    }
  }

  private func reportMissing(_ table: FormTable, _ builder: inout RecordBuilder) {
    builder.doubt(
      .missingTable, .error, "No table that can be read as \(table.path) is in the text.",
      cells: [CellPath(table)])
  }

  // MARK: Year and agency

  /// The year that the report says it is of, outside its title.
  private var yearOfText: Int? {
    let front = words(of: outline.front)
    if let year = YearReader.period(in: front) ?? YearReader.ofReports(in: front) { return year }
    guard let overview = outline.sections.first(where: { $0.kind == .overview }) else { return nil }
    let words = words(of: overview.lines)
    return YearReader.wholeYear(in: words) ?? YearReader.ofReports(in: words)
      ?? YearReader.ofOverview(in: words)
  }

  /// The beginning of a run of lines, without blanks.
  private func words(of lines: Range<Int>) -> [UInt8] {
    let lines = text.lines[lines]
    var words: [UInt8] = []
    guard let first = lines.first, let last = lines.last else { return words }
    words.appendWithoutBlanks(first.start..<last.end, of: text.bytes.span, atMost: 8192)
    return words
  }

  private func agencyFindings(_ agency: Agency, _ title: Title?) -> [Finding] {
    let spans = title.map { [SourceSpan($0.span)] } ?? []
    switch agency.resolution {
    case .ambiguous:
      return [
        Finding(
          .ambiguousAgency, .warning,
          "The name \(agency.printedName ?? "") stands for \(agency.candidates.count) agencies.",
          spans: spans)
      ]
    case .unresolved:
      let name = agency.printedName.map { "The name \($0) is none that is known." }
      return [
        Finding(.unresolvedAgency, .warning, name ?? "The text names no agency.", spans: spans)
      ]
    case .exact, .byContext, .byHint: return []
    }
  }
}
