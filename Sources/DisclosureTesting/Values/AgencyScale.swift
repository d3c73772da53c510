/// How much an agency has to do, and how open it is: what its figures are drawn from.
public struct AgencyScale: Hashable, Sendable {
  /// The least and the most applications received in a usual year.
  public var applications: ClosedRange<Int>
  /// 予以公开 per 1,000 applications handled, by year; drawn for a year not named.
  public var grantedPermille: [Int: Int]
  /// Whether only natural persons apply; nil draws it.
  public var naturalPersonsOnly: Bool?

  /// A scale.
  public init(
    applications: ClosedRange<Int>, grantedPermille: [Int: Int] = [:],
    naturalPersonsOnly: Bool? = nil
  ) {
    self.applications = applications
    self.grantedPermille = grantedPermille
    self.naturalPersonsOnly = naturalPersonsOnly
  }

  /// An ordinary county: 5 to 120 applications.
  public static let county = AgencyScale(applications: 5...120)
  /// A small county, whose rows hold few numbers: 3 to 16 applications.
  public static let smallCounty = AgencyScale(applications: 3...16)
  /// A city with districts and counties of its own: 60 to 600 applications.
  public static let prefecture = AgencyScale(applications: 60...600)
  /// A district of a large city: 180 to 1,500 applications.
  public static let largeDistrict = AgencyScale(applications: 180...1_500)
}
