import DisclosureReport
import GongkaiProtos
import ReportAnalytics

extension ReportsQuestion {
  /// The question of a request.
  init(_ request: Gongkai_V1_ListReportsRequest) throws {
    self.init(
      division: try Field.division(request.divisionCode, "division_code"),
      years: try Field.years(
        from: request.hasFromYear ? request.fromYear : nil,
        to: request.hasToYear ? request.toYear : nil),
      basis: try Field.basis(request.hasBasis ? request.basis : nil),
      resolutions: try Field.known(request.resolutions, "resolutions"),
      findings: try Field.known(request.findingCodes, "finding_codes"),
      doubtedOnly: request.doubtedOnly, nameContains: request.nameContains)
  }
}

extension FindingsQuestion {
  /// The question of a request.
  init(_ request: Gongkai_V1_ListFindingsRequest) throws {
    self.init(
      origins: Set(try request.origins.enumerated().map { try Field.origin($1, "origins[\($0)]") }),
      codes: try Field.known(request.codes, "codes"),
      minSeverity: request.minSeverity == .unspecified
        ? .info : try Field.known(request.minSeverity, "min_severity"),
      basis: try Field.basis(request.hasBasis ? request.basis : nil),
      division: try Field.division(request.divisionCode, "division_code"),
      years: try Field.years(
        from: request.hasFromYear ? request.fromYear : nil,
        to: request.hasToYear ? request.toYear : nil))
  }
}

extension Field {
  /// Who is in doubt.
  fileprivate static func origin(
    _ origin: Gongkai_V1_FindingOrigin, _ field: String
  ) throws -> FindingOrigin {
    switch origin {
    case .reading: return .reading
    case .report: return .report
    case .crossReport: return .crossReport
    case .unspecified, .UNRECOGNIZED:
      throw invalid(
        field, "\(origin.rawValue) is no value that this version knows.",
        value: String(origin.rawValue))
    }
  }
}

extension AggregateQuestion {
  /// The question of a request.
  init(_ request: Gongkai_V1_GetAggregateRequest) throws {
    self.init(
      division: try Field.division(request.divisionCode, "division_code"),
      year: try Field.year(request.year, "year"),
      basis: try Field.basis(request.hasBasis ? request.basis : nil) ?? .countyGovernments,
      window: try Field.window(request.windowYears))
  }
}

extension AggregatesQuestion {
  /// The question of a request.
  init(_ request: Gongkai_V1_ListAggregatesRequest) throws {
    self.init(
      parent: try Field.division(request.divisionCode, "division_code"),
      level: try Field.level(request.level),
      years: try Field.years(
        from: request.hasFromYear ? request.fromYear : nil,
        to: request.hasToYear ? request.toYear : nil),
      basis: try Field.basis(request.hasBasis ? request.basis : nil) ?? .countyGovernments,
      window: try Field.window(request.windowYears))
  }
}

extension AggregatesQuestion {
  /// What a watcher asks for.
  init(_ request: Gongkai_V1_WatchAggregatesRequest) throws {
    self.init(
      parent: try Field.division(request.divisionCode, "division_code"),
      level: try Field.level(request.level),
      years: try Field.years(
        from: request.hasFromYear ? request.fromYear : nil,
        to: request.hasToYear ? request.toYear : nil),
      basis: try Field.basis(request.hasBasis ? request.basis : nil) ?? .countyGovernments)
  }
}

extension DivisionsQuestion {
  /// The question of a request.
  init(_ request: Gongkai_V1_CompareDivisionsRequest, limit: Int) throws {
    switch request.order {
    case .unspecified, .descending, .ascending: break
    case .UNRECOGNIZED(let value):
      throw Field.invalid(
        "order", "\(value) is no value that this version knows.", value: String(value))
    }
    self.init(
      metric: request.metricID.isEmpty ? MetricDictionary.defaultMetric : request.metricID,
      year: request.hasYear ? try Field.year(request.year, "year") : nil,
      parent: try Field.division(request.divisionCode, "division_code"),
      level: try Field.level(request.level),
      only: Set(
        try Field.divisions(request.onlyDivisionCodes, "only_division_codes", limit: limit)),
      basis: try Field.basis(request.hasBasis ? request.basis : nil) ?? .countyGovernments,
      isAscending: request.order == .ascending, ranksIncomplete: request.rankIncomplete)
    minDenominator = try Field.notNegative(request.minDenominator, "min_denominator")
    alsoMetrics = try Field.few(request.alsoMetricIds, "also_metric_ids", Field.mostAlso)
    alsoYears = try Field.few(request.alsoYears, "also_years", Field.mostAlso)
      .map { try Field.year($0, "also_years") }
    includesReportQuantiles = request.includeReportQuantiles
  }
}

extension YearsQuestion {
  /// The question of a request.
  init(_ request: Gongkai_V1_CompareYearsRequest, limit: Int) throws {
    let years = try Field.years(
      from: request.hasFromYear ? request.fromYear : nil,
      to: request.hasToYear ? request.toYear : nil)
    self.init(
      metric: request.metricID.isEmpty ? MetricDictionary.defaultMetric : request.metricID,
      divisions: try Field.divisions(request.divisionCodes, "division_codes", limit: limit),
      from: request.hasFromYear ? years?.lowerBound : nil,
      to: request.hasToYear ? years?.upperBound : nil,
      basis: try Field.basis(request.hasBasis ? request.basis : nil) ?? .countyGovernments,
      window: try Field.window(request.windowYears))
  }
}
