import DisclosureReport
import ReportAnalytics

/// Everything that can be asked, worked out anew from the plain list of what stands.
struct NaiveWorld {
  let model: NaiveModel
  /// What stands, in the order of lists.
  let reports: [NaiveReport]

  init(_ model: NaiveModel) throws {
    self.model = model
    reports = try model.reports().sorted { Self.order($0) < Self.order($1) }
  }

  /// The reports that sums count: those whose agency is known.
  var counted: [NaiveReport] {
    reports.filter { if case .agency = $0.key { true } else { false } }
  }

  var years: [Int] { Set(counted.map(\.year)).sorted() }

  /// Agencies come before sources, and each in its own order.
  private static func order(_ report: NaiveReport) -> (Int, UInt32, Int, String, Int32) {
    let division = report.division?.number ?? 0
    switch report.key {
    case .agency(let id, _): return (report.year, division, 0, id, 0)
    case .source(let source):
      return (report.year, division, 1, source.sha256.description, source.part)
    }
  }

  /// The sums of a division, year and basis.
  func row(_ basis: Basis, _ division: DivisionCode?, _ year: Int) -> NaiveRow {
    NaiveRow(
      reports: counted.filter {
        $0.basis == basis && $0.year == year && $0.isWithin(division)
      },
      expected: expected(basis, in: division, year))
  }

  /// The sums of some years up to one.
  func row(_ basis: Basis, _ division: DivisionCode?, _ year: Int, window: Int) -> NaiveRow {
    var sum = NaiveRow(reports: [], expected: 0)
    for past in (year - window + 1)...year {
      sum.add(row(basis, Self.code(of: division, in: past), past))
    }
    return sum
  }

  /// The rows of a level of a year, by division.
  func rows(
    _ basis: Basis, _ level: ComparisonLevel, _ year: Int, in parent: DivisionCode?
  ) -> [(division: DivisionCode?, row: NaiveRow)] {
    let within = counted.filter {
      $0.basis == basis && $0.year == year && $0.isWithin(parent, downTo: level)
    }
    var rows: [(division: DivisionCode?, row: NaiveRow)] = []
    for division in Set(within.compactMap { $0.division(level) }) {
      rows.append(
        (
          division,
          NaiveRow(
            reports: within.filter { $0.division(level) == .some(division) },
            expected: expected(basis, in: division, year))
        ))
    }
    return rows.sorted { ($0.division?.number ?? 0) < ($1.division?.number ?? 0) }
  }

  /// How many reports are expected; nil where nobody knows.
  func expected(_ basis: Basis, in division: DivisionCode?, _ year: Int) -> Int? {
    if let places = Self.expectedPlaces(basis, year) {
      return places.count { place in
        division.map { code in place.codes.contains(Int(code.number)) } ?? true
      }
    }
    let count = model.expected(basis, year, in: division).count
    return count == 0 ? nil : count
  }

  /// The governments that report every year; nil where nobody says which.
  static func expectedPlaces(_ basis: Basis, _ year: Int) -> [SamplePlace]? {
    guard basis.kind == .government else { return nil }
    switch basis.tier {
    case .county: return year < 2020 ? [] : SamplePlace.counties
    case .province: return [.east, .west]
    default: return nil
    }
  }

  /// The code that 东一县, once 东老县, had in a year; others keep theirs.
  static func code(of division: DivisionCode?, in year: Int) -> DivisionCode? {
    guard let division, [900_101, 900_199].contains(division.number) else { return division }
    return DivisionCode(year < 2023 ? 900_199 : 900_101)
  }

  /// The name of a place in a year.
  static func name(_ division: DivisionCode?, _ year: Int) -> String? {
    guard let division else { return "全国" }
    if division.number == 900_199 { return year < 2023 ? "东老县" : nil }
    let cities = [900_000: "东省", 910_000: "西省", 900_100: "东一市", 910_100: "西一市"]
    return cities[Int(division.number)]
      ?? SamplePlace.counties.first { $0.code == Int(division.number) }?.name
  }

  /// The residents of a place, of whom two places know.
  static func residents(_ division: DivisionCode?, _ year: Int) -> Int? {
    switch division?.number {
    case 900_000: 2_000_000
    case 900_101: 50_000
    default: nil
    }
  }
}

extension SamplePlace {
  /// The codes of the place and those above.
  var codes: Set<Int> { Set([code, province] + [prefecture].compactMap { $0 }) }
}
