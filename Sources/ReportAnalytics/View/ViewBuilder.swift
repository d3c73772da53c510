import DisclosureReport

/// Makes the view of a catalogue from nothing: the same as one that has followed every change, with
/// each standing report read once and added to one row.
///
/// A report counts in the rows of the country, its province and its prefecture. Here it is added
/// to the row of the smallest place that it stands in, and the rows of that place are added to
/// those above at the end.
struct ViewBuilder {
  private let catalogue: Catalogue
  private var view: AnalyticsView
  private var years: [Int: YearBuilder] = [:]

  init(_ catalogue: Catalogue, jumps: JumpThresholds) {
    self.catalogue = catalogue
    view = AnalyticsView(jumps: jumps)
  }

  /// The view of all that stands.
  mutating func build() throws(CompactError) -> AnalyticsView {
    for (year, count) in reportsByYear { years[year] = YearBuilder(expecting: count) }
    for (key, history) in catalogue.keys {
      guard let standing = history.standingReport(key) else { continue }
      let content = try standing.counted()
      var report = ViewedReport(standing, content)
      switch key {
      case .source: view.putUnresolved(report)
      case .agency(_, let year):
        report.cross = CrossCounts(try contradictions(key, content))
        years[year, default: YearBuilder(expecting: 0)].put(report, content)
      }
    }
    for year in Array(years.keys) {
      guard let builder = years.removeValue(forKey: year), !builder.year.isEmpty else { continue }
      view.years[year] = try builder.finished()
    }
    return view
  }

  private var reportsByYear: [Int: Int] {
    var counts: [Int: Int] = [:]
    for case .agency(_, let year) in catalogue.keys.keys { counts[year, default: 0] += 1 }
    return counts
  }

  /// What contradicts the same agency's report of the year before.
  private func contradictions(
    _ key: ReportKey, _ content: CompactReport
  ) throws(CompactError) -> [Contradiction] {
    guard let before = key.years(later: -1),
      let earlier = try catalogue.keys[before]?.standingReport(before)?.counted()
    else { return [] }
    let (breaks, jumps) = Contradiction.between(content, andYearBefore: earlier, view.jumps)
    return breaks + jumps
  }
}

/// A year in the making.
private struct YearBuilder {
  private(set) var year = YearView()
  /// The sums of the smallest places, for which no other row is a part.
  private var smallest: [RowKey: Aggregate] = [:]
  /// Those of reports without a cell in doubt or unknown, by the era of their form: their metrics
  /// are sums of these sums.
  private var plain: [PlainKey: Aggregate] = [:]

  private struct PlainKey: Hashable {
    var row: RowKey
    var era: FormEra?
  }

  init(expecting reports: Int) { year.reports.reserveCapacity(reports) }

  mutating func put(_ report: ViewedReport, _ content: CompactReport) {
    year.reports[report.standing.key] = report
    year.changeFamilies(.adding, report, content)
    guard let basis = report.basis else { return }
    if let county = RowKey(basis, .county, of: report.place) {
      year.changeCounty(.adding, county, report.standing.key)
    }
    let row = RowKey(basis, within: report.place)
    if content.unknown.isEmpty, content.doubted.isEmpty {
      plain[PlainKey(row: row, era: content.era), default: Aggregate()]
        .change(.adding, Contribution(content, report.cross, countsMetrics: false))
    } else {
      smallest[row, default: Aggregate()].change(.adding, Contribution(content, report.cross))
    }
  }

  /// The year with its rows, and with what contradicts the reports directly below.
  consuming func finished() throws(CompactError) -> YearView {
    for (key, sum) in plain {
      var sum = sum
      if let formulas = CompiledFormulas.of(key.era) { sum.metrics = formulas.totals(ofPlain: sum) }
      smallest[key.row, default: Aggregate()].add(sum)
    }
    for (place, sum) in smallest {
      for level in ComparisonLevel.allCases where level != .county {
        guard let row = RowKey(place.basis, level, of: place.place) else { continue }
        year.rows[row, default: Aggregate()].add(sum)
      }
    }
    for key in year.parents {
      guard let report = year.reports[key] else { continue }
      let below = year.contradictions(report, try report.standing.counted())
      year.setCross(report.cross.adding(CrossCounts(below)), of: key)
    }
    return year
  }
}
