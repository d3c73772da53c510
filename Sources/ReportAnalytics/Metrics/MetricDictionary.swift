/// Every metric, as data.
public enum MetricDictionary {
  /// Every metric, in the order in which people read them.
  public static let all: [Metric] =
    outcomeRates + reasons + applicantShares
    + applicationCounts + disputes + proactive + perResidents

  /// The metric of a comparison that names none: 予以公开率.
  public static let defaultMetric = "granted_rate"

  /// The metric of an id, or nil.
  public static func metric(_ id: String) -> Metric? { index(of: id).map { all[$0] } }

  /// The metric's place in ``all``, or nil.
  static func index(of id: String) -> Int? { places[id] }

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
}
