public import DisclosureReport

/// One place under one code and one name: a row of the code list with the years in which it held.
///
/// A place that changed its code or name has one division for each; its ``Lineage`` joins them.
public struct Division: Hashable, Sendable {
  /// The GB/T 2260 code, or the statistical code of a zone.
  public let code: DivisionCode
  /// The full name: 互助土族自治县.
  public let name: String
  /// The level: province, prefecture, county, or a zone that is no administrative division.
  public let level: DivisionLevel
  /// The code of the place above; nil for a province.
  public let parent: DivisionCode?
  /// The first year on whose 31 December the list has it, 1981 for 1981 or before.
  ///
  /// Nil for zones, whose list names no founding dates.
  public let validFrom: Int?
  /// The year in which it ended; nil while it holds.
  ///
  /// It is not in that year's list of 31 December.
  public let validTo: Int?
  /// The usual shorter forms: 互助县, 互助.
  public let shortNames: [String]
  /// The toneless pinyin of the name without its suffix: huzhu.
  public let pinyin: String
  /// The first letters of the pinyin's syllables (hz); empty where they are not sure.
  let initials: String

  /// The name without its peoples: 耿马自治县 for 耿马傣族佤族自治县; nil for places that are not autonomous.
  var autonomousShortName: String? {
    guard level == .prefecture || level == .county else { return nil }
    guard let kind = ["自治县", "自治州", "自治旗"].first(where: name.hasSuffix),
      let stem = shortNames.last(where: { name.hasPrefix($0) && !kind.hasSuffix($0.suffix(1)) }),
      stem + kind != name, !shortNames.contains(stem + kind)
    else { return nil }
    return stem + kind
  }

  /// Whether it holds on 31 December of a year.
  public func isInForce(atEndOf year: Int) -> Bool {
    if let validFrom, validFrom > year { return false }
    if let validTo, validTo <= year { return false }
    return true
  }

  /// Whether its name is accepted for a year: it held at some time in that year, the year before or after.
  ///
  /// A report for a year appears in the next one, and its page may be titled anew later.
  func isAccepted(in year: Int) -> Bool {
    if let validFrom, validFrom - 1 > year { return false }
    if let validTo, validTo + 1 < year { return false }
    return true
  }
}

/// The level of a division, numbered as in the source table.
public enum DivisionLevel: UInt8, CaseIterable, Sendable {
  /// 省、自治区、直辖市、特别行政区
  case province = 1
  /// 地级市、地区、自治州、盟
  case prefecture = 2
  /// 县、区、县级市、旗
  case county = 3
  /// 开发区、管理区、兵团: publishes reports but is no administrative division
  case zone = 4
}
