/// The administrative levels of divisions, from the country down.
public enum ComparisonLevel: UInt8, CaseIterable, Comparable, Sendable {
  /// 全国
  case country
  /// 省级: provinces, autonomous regions, municipalities
  case province
  /// 地级: prefectures
  case prefecture
  /// 县级: counties, districts, county-level cities
  case county

  /// The higher level comes first.
  public static func < (left: ComparisonLevel, right: ComparisonLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
