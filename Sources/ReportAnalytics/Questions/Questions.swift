public import DisclosureReport

/// Asks for the sums of one division, year and basis.
public struct AggregateQuestion: Hashable, Sendable {
  /// The division; nil for the whole country.
  public var division: DivisionCode?
  /// The year reported on.
  public var year: Int
  /// The kind and tier.
  public var basis: Basis

  /// A question.
  public init(division: DivisionCode?, year: Int, basis: Basis = .countyGovernments) {
    self.division = division
    self.year = year
    self.basis = basis
  }
}

/// Asks for the sums of every division of a level, in the order of years and division codes.
public struct AggregatesQuestion: Hashable, Sendable {
  /// The division whose parts are asked for; nil for the whole country.
  public var parent: DivisionCode?
  /// The level of the parts.
  public var level: ComparisonLevel
  /// The years, both ends included; nil for all.
  public var years: ClosedRange<Int>?
  /// The kind and tier.
  public var basis: Basis

  /// A question.
  public init(
    parent: DivisionCode? = nil, level: ComparisonLevel = .province,
    years: ClosedRange<Int>? = nil, basis: Basis = .countyGovernments
  ) {
    self.parent = parent
    self.level = level
    self.years = years
    self.basis = basis
  }
}

/// Asks for a metric of the divisions of one level, ranked.
public struct DivisionsQuestion: Hashable, Sendable {
  /// The metric's id.
  public var metric: String
  /// The year; nil for the latest with a row at least half complete, else the latest.
  public var year: Int?
  /// The division whose parts are compared; nil for the whole country.
  public var parent: DivisionCode?
  /// The level of the parts.
  public var level: ComparisonLevel
  /// Only these divisions; empty for all.
  public var only: Set<DivisionCode>
  /// The kind and tier.
  public var basis: Basis
  /// Whether the lowest value ranks first.
  public var isAscending: Bool
  /// Whether rows under half complete are ranked too.
  public var ranksIncomplete: Bool

  /// A question; left as it is, it asks for 予以公开率 of the provinces' county governments.
  public init(
    metric: String = MetricDictionary.defaultMetric, year: Int? = nil,
    parent: DivisionCode? = nil, level: ComparisonLevel = .province, only: Set<DivisionCode> = [],
    basis: Basis = .countyGovernments, isAscending: Bool = false, ranksIncomplete: Bool = false
  ) {
    self.metric = metric
    self.year = year
    self.parent = parent
    self.level = level
    self.only = only
    self.basis = basis
    self.isAscending = isAscending
    self.ranksIncomplete = ranksIncomplete
  }
}

/// Asks for a metric of some divisions over the years.
public struct YearsQuestion: Hashable, Sendable {
  /// The metric's id.
  public var metric: String
  /// The divisions by their codes in the last year asked for; empty for the whole country.
  public var divisions: [DivisionCode]
  /// From this year on; nil for the first known.
  public var from: Int?
  /// Up to this year; nil for the last known.
  public var to: Int?
  /// The kind and tier.
  public var basis: Basis

  /// A question.
  public init(
    metric: String = MetricDictionary.defaultMetric, divisions: [DivisionCode] = [],
    from: Int? = nil, to: Int? = nil, basis: Basis = .countyGovernments
  ) {
    self.metric = metric
    self.divisions = divisions
    self.from = from
    self.to = to
    self.basis = basis
  }
}

/// Asks which reports stand, in the order of year, division code and key.
public struct ReportsQuestion: Hashable, Sendable {
  /// Only reports of agencies in this division or below; nil for all.
  public var division: DivisionCode?
  /// The years, both ends included; nil for all.
  public var years: ClosedRange<Int>?
  /// Only agencies of this kind and tier; nil for all.
  public var basis: Basis?
  /// Only agencies resolved in one of these ways; empty for all.
  public var resolutions: Set<AgencyResolution>

  /// A question.
  public init(
    division: DivisionCode? = nil, years: ClosedRange<Int>? = nil, basis: Basis? = nil,
    resolutions: Set<AgencyResolution> = []
  ) {
    self.division = division
    self.years = years
    self.basis = basis
    self.resolutions = resolutions
  }
}

/// Which rows of an answer: so many from a place on.
public struct Page: Hashable, Sendable {
  /// How many rows come before.
  public var offset: Int
  /// The most rows to answer.
  public var limit: Int

  /// A page; negative numbers count as 0.
  public init(offset: Int = 0, limit: Int) {
    self.offset = max(0, offset)
    self.limit = max(0, limit)
  }

  /// Every row.
  public static let all = Page(limit: .max)

  /// The places of the page's rows among so many.
  func range(in count: Int) -> Range<Int> {
    let start = min(offset, count)
    return start..<(limit < count - start ? start + limit : count)
  }
}

/// Why a question has no answer.
public enum QuestionError: Error, Hashable, Sendable {
  /// The dictionary has no such metric.
  case unknownMetric(String)
  /// A report's content cannot be read, though it could when it came in.
  case unreadable(ReportKey, CompactError)
}
