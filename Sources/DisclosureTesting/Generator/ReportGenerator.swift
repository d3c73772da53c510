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

  /// The first year of the form of 2021, with which every history begins.
  private static let firstYear = 2021
  /// The last year for which a history is rolled on.
  private static let lastYear = 2100

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
    let styles = options.zeroStyle.map { [$0] } ?? options.layout.zeroStyles
    if options.defects.contains(.surplusCells), styles != [.zeros] {
      throw ReportOptionsError(message: "surplus cells go with printed zeros only")
    }
  }

  /// A generator with options that are known to go together.
  init(seed: UInt64, checkedOptions options: ReportOptions) {
    self.seed = seed
    self.options = options
  }

  /// The report of a place's government on a year from 2021 to 2100; another year is taken for the
  /// nearest of them.
  public func report(of place: ReportingPlace, on year: Int) -> GeneratedReport {
    let year = min(max(year, Self.firstYear), Self.lastYear)
    var random = stream(of: place, year: year)
    let layout = options.layout.layout
    let singleOther = options.singleOther ?? random.chance(10)
    var values = history(of: place, upTo: year)
    if singleOther { values.joinOtherOutcomes() }
    var anomalies: [ReportAnomaly] = []
    let defects = Defect.allCases.filter {
      layout.defects.contains($0) || options.defects.contains($0)
    }
    for defect in defects { anomalies += defect.apply(to: &values) }
    let style = options.zeroStyle ?? random.pick(layout.zeroStyles)
    let cells = style.applied(to: values, keepingBlanks: layout.keepsBlanks)
    var form = FilledForm(
      .form2021(singleOther: singleOther), cells: cells, style: LabelStyle(using: &random),
      unitInCell: random.chance(10))
    for defect in defects { anomalies += defect.apply(to: &form, using: &random) }
    let document = document(of: place, year: year, cells: cells, form: form, using: &random)
    let truth = ReportTruth(
      place: place, year: year, cells: cells,
      determined: form.determined(
        keepingBlanks: layout.keepsBlanks,
        contradictory: defects.contains(.contradictoryOutcomes)),
      singleOther: singleOther, anomalies: anomalies)
    return GeneratedReport(
      name: "\(place.place.code)_\(year)_\(options.layout.rawValue).txt",
      bytes: Array(layout.text(of: document, using: &random).utf8), truth: truth)
  }

  private func stream(of place: ReportingPlace, year: Int) -> SplitMix64 {
    SplitMix64(seed: seed, purposes: UInt64(place.place.code.number), UInt64(year))
  }

  private func history(of place: ReportingPlace, upTo year: Int) -> CellValues {
    var start = stream(of: place, year: 0)
    var history = AgencyHistory(seed: start.next(), scale: options.scale)
    var values = CellValues()
    for past in Self.firstYear...year { values = history.next(year: past) }
    return values
  }

  private func document(
    of place: ReportingPlace, year: Int, cells: CellValues, form: FilledForm,
    using random: inout SplitMix64
  ) -> ReportDocument {
    var prose = ProseWriter(
      place: place, year: year, cells: cells, spacesNumbers: random.chance(50),
      length: options.prose, random: SplitMix64(seed: random.next()))
    return ReportDocument(
      heading: prose.heading(), preamble: prose.preamble(),
      sections: [
        .init(title: "一、总体情况", content: .prose(prose.overview())),
        .init(title: "二、主动公开政府信息情况", content: .proactive),
        .init(title: "三、收到和处理政府信息公开申请情况", content: .applications),
        .init(title: "四、政府信息公开行政复议、行政诉讼情况", content: .disputes),
        .init(title: prose.problemsTitle(), content: .prose(prose.problems())),
        .init(title: "六、其他需要报告的事项", content: .prose(prose.otherMatters())),
      ],
      form: form, closing: prose.closing())
  }
}
