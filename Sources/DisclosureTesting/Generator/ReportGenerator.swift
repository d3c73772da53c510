import DisclosureReport

/// Makes whole annual reports of which everything is known: the same seed and options give the same
/// bytes.
///
/// The reports of one place belong together: whatever years are asked for, in whatever order, 结转 of
/// one year is 上年结转 of the next. Prose and figures are invented; only the form's own labels are
/// those of real reports.
public struct ReportGenerator: Sendable {
  private let seed: UInt64
  private let options: ReportOptions
  /// What stands about sections and tables, where it is not drawn.
  var dressing: ReportDressing?

  /// The years of an era, with the first of which every history begins.
  static func years(of era: FormEra) -> ClosedRange<Int> {
    era == .era2019 ? 2019...2020 : 2021...2100
  }

  /// A generator.
  ///
  /// - Throws: ``ReportOptionsError`` where the layout cannot print the zeros in the style asked
  ///   for.
  public init(seed: UInt64, options: ReportOptions) throws(ReportOptionsError) {
    self.init(seed: seed, checkedOptions: options)
    if let style = options.zeroStyle, !options.layout.zeroStyles.contains(style) {
      throw ReportOptionsError(
        message: "layout \(options.layout.rawValue) does not go with \(style.rawValue)")
    }
    try options.checkDefects()
  }

  /// A generator with options that are known to go together.
  init(seed: UInt64, checkedOptions options: ReportOptions) {
    self.seed = seed
    self.options = options
  }

  /// The report of a place's government on a year of the era, from 2021 to 2100 or on 2019 or 2020;
  /// another year is taken for the nearest of them.
  public func report(of place: ReportingPlace, on year: Int) -> GeneratedReport {
    let years = Self.years(of: options.era)
    let isOutdated = options.contradictions?.contains(.outdatedForm) ?? false
    let year = isOutdated ? year : min(max(year, years.lowerBound), years.upperBound)
    var random = stream(of: place, year: year)
    let layout = options.layout.layout
    let drawn = options.singleOther ?? random.chance(10)
    let singleOther = options.era == .era2019 || drawn
    var values = history(of: place, upTo: year)
    if singleOther { values.joinOtherOutcomes() }
    var anomalies: [ReportAnomaly] = []
    let planted = plant(in: &values, using: &random)
    let defects = Defect.allCases.filter {
      layout.defects.contains($0) || options.defects.contains($0)
    }
    for defect in defects { anomalies += defect.apply(to: &values, using: &random) }
    let style = options.zeroStyle ?? random.pick(layout.zeroStyles)
    var cells = style.applied(to: values, keepingBlanks: layout.keepsBlanks)
    for defect in defects { defect.apply(toZerosOf: &cells, of: values, using: &random) }
    let labels = LabelStyle(using: &random)
    let numbers = NumberStyle(era: options.era, using: &random)
    var form = FilledForm(
      .form(
        of: options.era, singleOther: singleOther, procurementHead: numbers.procurementHead),
      cells: cells, style: labels, numbers: numbers)
    for defect in defects { anomalies += defect.apply(to: &form, using: &random) }
    let prose = ProseWriter(
      place: place, year: year, cells: cells, spacesNumbers: random.chance(50),
      length: options.prose, planted: planted, random: SplitMix64(seed: random.next()))
    var document = document(prose, form: form)
    for defect in defects { defect.apply(to: &document, using: &random) }
    var text = layout.text(of: &document, using: &random)
    for defect in defects { text = defect.apply(toText: text, using: &random) }
    return report(
      text, of: document,
      truth: ReportTruth(
        place: place, year: year, cells: cells, determined: CellSet(), era: options.era,
        lost: CellSet(), singleOther: singleOther, anomalies: anomalies,
        contradictions: planted ?? []))
  }

  /// Plants the contradictions that values can hold; those that the report has then.
  private func plant(
    in values: inout CellValues, using random: inout SplitMix64
  ) -> Set<Contradiction>? {
    guard let contradictions = options.contradictions else { return nil }
    var planted: Set<Contradiction> = []
    for contradiction in Contradiction.allCases
    where contradictions.contains(contradiction) && contradiction.fits(options.era) {
      if contradiction.apply(to: &values, using: &random) { planted.insert(contradiction) }
    }
    return planted
  }

  /// The report with what its form, as laid out, lets be known.
  private func report(
    _ text: String, of document: ReportDocument, truth: ReportTruth
  ) -> GeneratedReport {
    let form = document.form
    var printed = form.printed(keepingBlanks: options.layout.layout.keepsBlanks)
    if options.defects.contains(.traditionalCharacters) {
      printed.rewriteTokens(\.inTraditionalCharacters)
    }
    var truth = truth
    truth.lost = form.lost
    let determined = printed.determined(contradictory: truth.cells.contradictoryTables)
    truth.determined = CellSet(determined.filter { !form.lost.contains($0) })
    // A cell whose value nobody can know holds none.
    if form.lost.contains(.procurementAmount) { truth.cells.procurement = nil }
    let stem = "\(truth.place.place.code)_\(truth.year)_\(options.layout.rawValue)"
    return GeneratedReport(
      name: stem + "." + options.layout.layout.fileSuffix, bytes: Array(text.utf8), truth: truth,
      printed: printed)
  }

  private func stream(of place: ReportingPlace, year: Int) -> SplitMix64 {
    SplitMix64(seed: seed, purposes: UInt64(place.place.code.number), UInt64(year))
  }

  private func history(of place: ReportingPlace, upTo year: Int) -> CellValues {
    var start = stream(of: place, year: 0)
    var history = AgencyHistory(
      seed: start.next(), scale: options.scale, era: options.era)
    var values = CellValues()
    for past in Self.years(of: options.era).lowerBound...year { values = history.next(year: past) }
    return values
  }

  private func document(_ prose: ProseWriter, form: FilledForm) -> ReportDocument {
    var prose = prose
    let heading = dressing?.heading ?? prose.heading()
    let parts = prose.planted == nil ? prose.parts() : prose.statedParts()
    return ReportDocument(
      heading: heading, preamble: dressing?.preamble ?? parts.preamble,
      sections: [
        .init(title: "一、总体情况", content: .prose(parts.overview)),
        .init(title: "二、主动公开政府信息情况", content: .proactive),
        .init(title: "三、收到和处理政府信息公开申请情况", content: .applications),
        .init(title: "四、政府信息公开行政复议、行政诉讼情况", content: .disputes),
        .init(title: parts.problemsTitle, content: .prose(parts.problems)),
        .init(title: "六、其他需要报告的事项", content: .prose(parts.other)),
      ],
      form: form, closing: dressing?.closing ?? prose.closing())
  }
}

/// Title, opening and signature of a report.
struct ReportDressing: Sendable {
  /// The title, in one line or several.
  var heading: [String] = []
  /// What stands before 一.
  var preamble: [String] = []
  /// The signature and the date.
  var closing: [String] = []
}
