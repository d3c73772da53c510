import AdministrativeDivisions
import DisclosureReport

/// Reads one report: sections, tables, prose, agency, checks.
struct ReportReader {
  let part: ReportPart
  let resolver: AgencyResolver
  let directory: DivisionDirectory
  let layouts: [any TableLayoutReader]
  let limits: ParserLimits

  /// Reads the report into an empty record; false where the text has neither title nor form.
  func read(_ input: ParserInput, into record: inout ReportRecord) -> Bool {
    let title = Title.read(part.text, front: part.outline.front)
    var builder = RecordBuilder(wantsEvidence: input.wantsEvidence)
    let year =
      input.hints.year ?? title?.year ?? yearOfText ?? (title == nil ? yearOfProse : nil)
    var older = OlderForm.mayBe(of: year) ? OlderForm.read(part, year: year) : nil
    var prose =
      older.map { proseBetween($0.found.lines) }
      ?? NarrativeReader.read(part.text, sections: part.outline.prose)
    let missing = older == nil ? readTables(prose.cells, &record, &builder) : []
    let isEmpty = missing.count == FormTable.allCases.count
    if isEmpty, !OlderForm.mayBe(of: year) { older = OlderForm.read(part, year: year) }
    guard
      isReport(title, year: year) || older?.hasTables ?? !isEmpty
        || UntitledReport.isOne(part.text, year: year, statesNumbers: !prose.numbers.isEmpty)
    else { return false }
    // Without the three tables the numbers stand in sentences, in sections that hold tables otherwise.
    if isEmpty { prose = proseBetween(older?.found.lines ?? []) }
    if let older {
      record.era = older.era
      record.indicators = older.found.indicators
      builder.findings += older.found.findings
    } else {
      for table in missing { reportMissing(table, &builder) }
      if missing.isEmpty { builder.findings += MissingSections.findings(part) }
    }
    if StopSignal.isGiven { return false }

    record.year = year
    let found = AgencyReader(resolver: resolver, directory: directory, text: part.text)
      .read(title: title, input: input, year: year)
    if StopSignal.isGiven { return false }
    record.agency = found.agency
    record.cells = builder.values
    record.narrative = prose.numbers
    record.evidence = builder.evidence.sorted { $0.cell < $1.cell }
    record.parser.layouts = builder.layouts
    record.findings =
      agencyFindings(found, title) + builder.findings
      + SumChecks.findings(builder.values, unknown: builder.unknown)
      + contradictions(of: record, builder)
    if let offset = prose.leftOutAt { record.findings.append(.truncatedProse(at: offset)) }
    return true
  }

  /// Whether a title makes a text a report; one that names neither agency nor year may be the entry of a menu.
  private func isReport(_ title: Title?, year: Int?) -> Bool {
    guard let title, !title.isOfOther else { return false }
    return title.agency != nil || year != nil
  }

  /// What the report says that cannot be, apart from sums that fail.
  private func contradictions(of record: ReportRecord, _ builder: RecordBuilder) -> [Finding] {
    let doubted = builder.doubted
    return [
      RegulationCheck.finding(builder.values, doubted: doubted, agency: record.agency),
      SignatureDateCheck.finding(part.text, year: record.year),
      PeriodCheck.finding(part.text, front: part.outline.front, year: record.year),
      PlanCheck.finding(part.text, sections: part.outline.sections, year: record.year),
      FormCheck.finding(era: record.era, year: record.year),
    ].compactMap(\.self)
      + ImplausibleValueCheck(values: builder.values, doubted: doubted)
      .findings(tier: record.agency.tier)
      + NarrativeChecks.findings(record, unsure: doubted, text: part.text)
  }

  /// What the prose of a report says outside some runs of lines, which are its tables.
  private func proseBetween(_ tables: [Range<Int>]) -> NarrativeReader.Found {
    let all = part.text.lines.indices
    let sorted = tables.sorted { $0.lowerBound < $1.lowerBound }
    let ends = sorted.map(\.lowerBound) + [all.upperBound]
    let starts = [all.lowerBound] + sorted.map(\.upperBound)
    let runs = zip(starts, ends).map { $0..<max($0, $1) }
    return NarrativeReader.read(part.text, lines: runs)
  }

  // MARK: Tables

  /// Reads the tables, and the generation of the form; which of them are missing.
  private func readTables(
    _ prose: [Cell: Int64], _ record: inout ReportRecord, _ builder: inout RecordBuilder
  ) -> [FormTable] {
    var region = TableRegion(text: part.text, range: 0..<0, limits: limits)
    return FormTable.allCases.filter { table in
      guard !StopSignal.isGiven, let lines = part.outline.lines(of: table) else { return true }
      region.range = lines
      switch table {
      case .proactive:
        let head = ProactiveHead(region)
        record.era = head.era
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
    if builder.overfull.contains(table) { return reportOverfull(table, &builder) }
    builder.doubt(
      .missingTable, .error, "No table that can be read as \(table.path) is in the text.",
      cells: [CellPath(table)])
  }

  private func reportOverfull(_ table: FormTable, _ builder: inout RecordBuilder) {
    let lines = part.outline.lines(of: table) ?? 0..<0
    builder.doubt(
      .truncatedTable(table, TableRegion(text: part.text, range: lines).bytes, limits))
  }

  // MARK: Year and agency

  /// The year that the report says it is of, outside its title.
  private var yearOfText: Int? {
    let front = part.text.words(of: part.outline.front, first: Self.mostWords)
    if let year = YearReader.period(in: front) ?? YearReader.ofReports(in: front) { return year }
    guard let overview = part.outline.sections.first(where: { $0.kind == .overview }) else {
      return nil
    }
    let words = part.text.words(of: overview.lines, first: Self.mostWords)
    return YearReader.wholeYear(in: words) ?? YearReader.ofReports(in: words)
      ?? YearReader.ofOverview(in: words)
  }

  /// The year that a text of prose alone tells of, where it has no title.
  private var yearOfProse: Int? {
    guard !OlderForm.holdsLaterForm(part.text) else { return nil }
    let words = part.text.words(of: part.text.lines.indices, first: Self.mostWords)
    if let year = YearReader.ofOverview(in: words) ?? YearReader.ofSpeaker(in: words) {
      return year
    }
    return part.outline.sections.first { $0.kind == .overview }.flatMap {
      YearReader.beginning(of: part.text.words(of: $0.lines, first: 64))
    }
  }

  /// How many bytes of a section's words are searched for a year.
  private static let mostWords = 8192

  private func agencyFindings(_ found: AgencyReader.Found, _ title: Title?) -> [Finding] {
    let agency = found.agency
    let spans = title.map { [SourceSpan($0.span)] } ?? []
    if let meant = found.meant {
      return [
        Finding(
          .ambiguousAgency, .info,
          "The name \(agency.printedName ?? "") is none that is known; it is taken for \(meant), the only one that may have been misread as it.",
          spans: spans)
      ]
    }
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
