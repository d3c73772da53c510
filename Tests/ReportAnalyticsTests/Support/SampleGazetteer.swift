import DisclosureReport
import ReportAnalytics

/// The invented places: the counties of ``SamplePlace``, expected to report from 2020 on.
struct SampleGazetteer: Gazetteer {
  /// The counties expected to report.
  var counties = SamplePlace.counties

  func place(_ code: DivisionCode, year: Int) -> GazetteerPlace? {
    if let county = SamplePlace.counties.first(where: { $0.code == Int(code.number) }) {
      return GazetteerPlace(
        name: county.name, level: .county,
        parent: DivisionCode(county.prefecture ?? county.province))
    }
    switch code.number {
    case 900_000: return GazetteerPlace(name: "东省", level: .province, parent: nil)
    case 910_000: return GazetteerPlace(name: "西省", level: .province, parent: nil)
    case 900_100:
      return GazetteerPlace(name: "东一市", level: .prefecture, parent: DivisionCode(900_000))
    case 910_100:
      return GazetteerPlace(name: "西一市", level: .prefecture, parent: DivisionCode(910_000))
    case 900_199 where year < 2023:
      return GazetteerPlace(name: "东老县", level: .county, parent: DivisionCode(900_000))
    default: return nil
    }
  }

  func expectedPlaces(of tier: AgencyTier, year: Int) -> [DivisionCode]? {
    switch tier {
    case .county: year < 2020 ? [] : counties.compactMap { DivisionCode($0.code) }
    case .province: [900_000, 910_000].compactMap { DivisionCode($0) }
    default: nil
    }
  }

  /// 东一县 was 东老县, under another code and directly below the province, until 2022.
  func lineage(of code: DivisionCode, year: Int) -> [LineageStage] {
    guard [900_101, 900_199].contains(code.number), let old = DivisionCode(900_199),
      let new = DivisionCode(900_101)
    else { return [] }
    return [
      LineageStage(code: old, name: "东老县", years: 1985...2022),
      LineageStage(code: new, name: "东一县", years: 2023...2999),
    ]
  }

  /// 东省 has 2,000,000 residents and 东一县 50,000, both counted in 2020; nobody knows of the others.
  func residents(of code: DivisionCode, year: Int) -> Residents? {
    guard (2020...2025).contains(year) else { return nil }
    switch code.number {
    case 900_000: return Residents(year: 2020, persons: 2_000_000)
    case 900_101: return Residents(year: 2020, persons: 50_000)
    default: return nil
    }
  }
}
