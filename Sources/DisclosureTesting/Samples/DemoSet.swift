public import DisclosureReport

/// The reports of a demonstration: most counties of four small provinces, two years, a ranking
/// known beforehand.
///
/// Six counties in ten of each province report on both years, in mixed layouts. How often each
/// province grants is set far enough apart that the ranking by 予以公开率 is the one intended: 宁夏, 上海,
/// 北京, 天津 in 2024, and in 2023 上海, 宁夏, 天津, 北京.
public struct DemoSet: Sendable {
  /// The years reported on.
  public static let years = [2023, 2024]

  /// Every report.
  public let reports: [GeneratedReport]
  /// What a person adds up from the truth: each province and year.
  public let expectations: [ProvinceExpectation]

  /// The demonstration's reports, from the counties of 北京, 天津, 上海 and 宁夏.
  ///
  /// - Parameters:
  ///   - seed: the same seed gives the same reports.
  ///   - counties: the counties in force in both years; those of other provinces are left out.
  public init(seed: UInt64, counties: [ReportingPlace]) {
    var reports: [GeneratedReport] = []
    var expectations: [ProvinceExpectation] = []
    for plan in ProvincePlan.all {
      let places = counties.filter { $0.place.code.province == plan.code }
      let chosen = plan.choose(from: places, seed: seed)
      for year in Self.years {
        let yearly = chosen.map { plan.report(of: $0, on: year, seed: seed) }
        reports += yearly
        guard let province = places.first?.province else { continue }
        expectations.append(
          ProvinceExpectation(
            province: province, year: year, counties: places.count, reports: yearly))
      }
    }
    self.reports = reports
    self.expectations = expectations
  }

  /// The provinces of a year, the one that grants most often first.
  public func ranking(of year: Int) -> [ProvinceExpectation] {
    expectations.filter { $0.year == year }.sorted { left, right in
      left.granted * right.handled > right.granted * left.handled
    }
  }
}

/// What the truth of a province's reports on a year adds up to.
public struct ProvinceExpectation: Hashable, Sendable {
  /// The province.
  public var province: Place
  /// The year.
  public var year: Int
  /// How many counties the province has.
  public var counties: Int
  /// How many of them report.
  public var reports: Int
  /// 予以公开 over all of them: the numerator of 予以公开率.
  public var granted: Int64
  /// （七）总计 over all of them: its denominator.
  public var handled: Int64

  /// The sums over reports.
  init(province: Place, year: Int, counties: Int, reports: [GeneratedReport]) {
    self.province = province
    self.year = year
    self.counties = counties
    self.reports = reports.count
    granted = reports.reduce(0) { $0 + ($1.truth.cells[.granted, .total] ?? 0) }
    handled = reports.reduce(0) { $0 + ($1.truth.cells[.totalHandled, .total] ?? 0) }
  }
}
