import DisclosureReport
import ReportAnalytics

/// An invented country: provinces, their prefectures and counties, some of which got another code.
struct OraclePlaces: Gazetteer {
  static let years = 2018...2024
  static let provinces = [810_000, 820_000, 830_000, 840_000, 850_000]
  static let prefectures = provinces.flatMap { province in [100, 200, 300].map { province + $0 } }
  /// Counties of prefectures, and two directly below each province.
  static let counties =
    (prefectures.flatMap { prefecture in (1...5).map { prefecture + $0 } }
    + provinces.flatMap { [$0 + 9001, $0 + 9002] }).sorted()
  /// Counties with another code before a year; the second was directly below its province then.
  static let recoded = [810_101: (old: 810_199, since: 2021), 820_201: (old: 829_009, since: 2022)]

  /// The code that a county had in a year.
  static func code(_ county: Int, in year: Int) -> Int {
    guard let change = recoded[county], year < change.since else { return county }
    return change.old
  }

  /// The prefecture of a county's code.
  static func prefecture(of code: Int) -> Int? {
    code / 100 % 100 < 90 ? code / 100 * 100 : nil
  }

  /// A place and those above it, from the province down.
  static func path(to code: Int) -> [Int] {
    let above = [code / 10_000 * 10_000] + [prefecture(of: code)].compactMap { $0 }
    return above.contains(code) ? Array(Set(above)).sorted() : above + [code]
  }

  func place(_ code: DivisionCode, year: Int) -> GazetteerPlace? {
    let number = Int(code.number)
    let (province, name) = (number / 10_000 * 10_000, "地\(number)")
    if number == province { return GazetteerPlace(name: name, level: .province, parent: nil) }
    if number % 100 == 0 {
      return GazetteerPlace(name: name, level: .prefecture, parent: code.province)
    }
    return GazetteerPlace(
      name: name, level: .county,
      parent: DivisionCode(Self.prefecture(of: number) ?? province))
  }

  /// The last province's last county never reports.
  func expectedPlaces(of tier: AgencyTier, year: Int) -> [DivisionCode]? {
    switch tier {
    case .province: Self.provinces.compactMap { DivisionCode($0) }
    case .prefecture: Self.prefectures.compactMap { DivisionCode($0) }
    case .county:
      Self.counties.dropLast().compactMap { DivisionCode(Self.code($0, in: year)) }
    default: nil
    }
  }

  func lineage(of code: DivisionCode, year: Int) -> [LineageStage] {
    for (new, change) in Self.recoded where [new, change.old].contains(Int(code.number)) {
      guard let old = DivisionCode(change.old), let new = DivisionCode(new) else { continue }
      return [
        LineageStage(code: old, name: "地\(old)", years: 1985...(change.since - 1)),
        LineageStage(code: new, name: "地\(new)", years: change.since...2999),
      ]
    }
    return []
  }

  /// A census in 2015 and one in 2020; of every seventh county nobody knows.
  func residents(of code: DivisionCode, year: Int) -> Residents? {
    let number = Int(code.number)
    if number % 100 != 0, number % 7 == 0 { return nil }
    let scale = number % 10_000 == 0 ? 17_000_000 : number % 100 == 0 ? 3_100_000 : 210_000
    let census = year < 2020 ? 2015 : 2020
    return Residents(year: census, persons: scale + number % 9_973 * 11 + census * 13)
  }

  func government(of code: DivisionCode, year: Int) -> Agency? {
    Self.government(Int(code.number))
  }

  func agency(named name: String, in code: DivisionCode?, year: Int) -> Agency? {
    guard let code, name.hasSuffix("局") else { return nil }
    return Self.department(name, of: Int(code.number))
  }
}

extension OraclePlaces {
  /// The government of a place by its code at the time; its identity is that of its last code.
  static func government(_ code: Int) -> Agency {
    let last = recoded.first { $0.value.old == code }?.key ?? code
    let province = code / 10_000 * 10_000
    var agency = Agency()
    agency.printedName = "地\(code)人民政府"
    agency.canonicalName = agency.printedName
    agency.id = "gov:\(last)-1985"
    agency.kind = .government
    agency.resolution = .exact
    agency.divisionCode = DivisionCode(code)
    agency.province = place(province)
    agency.tier = .province
    guard code != province else { return agency }
    agency.tier = code % 100 == 0 ? .prefecture : .county
    agency.prefecture = prefecture(of: code).flatMap(place)
    if agency.tier == .county { agency.county = place(code) }
    return agency
  }

  static func department(_ name: String, of code: Int) -> Agency {
    var agency = government(code)
    agency.id = "dept:\(code)-1985/\(name)"
    agency.kind = .department
    agency.departmentName = name
    agency.printedName = "地\(code)\(name)"
    agency.canonicalName = agency.printedName
    return agency
  }

  private static func place(_ code: Int) -> Place? {
    DivisionCode(code).map { Place(code: $0, name: "地\(code)") }
  }
}
