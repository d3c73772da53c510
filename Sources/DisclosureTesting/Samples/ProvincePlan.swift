import DisclosureReport

/// How the reports of one province of the demonstration come about.
struct ProvincePlan: Sendable {
  /// The province's code.
  var code: DivisionCode
  /// How much its counties have to do, and how often they grant in each year.
  var scale: AgencyScale

  /// The four provinces of the demonstration.
  static let all: [ProvincePlan] = [
    plan(110_000, 150...700, [2023: 240, 2024: 380]),
    plan(120_000, 40...260, [2023: 350, 2024: 260]),
    plan(310_000, 180...900, [2023: 580, 2024: 500]),
    plan(640_000, 8...110, [2023: 460, 2024: 620]),
  ].compactMap { $0 }

  private static func plan(
    _ code: Int, _ applications: ClosedRange<Int>, _ permille: [Int: Int]
  ) -> ProvincePlan? {
    DivisionCode(code).map {
      ProvincePlan(
        code: $0, scale: AgencyScale(applications: applications, grantedPermille: permille))
    }
  }

  /// Six places in ten, in their own order.
  func choose(from places: [ReportingPlace], seed: UInt64) -> [ReportingPlace] {
    var random = SplitMix64(seed: seed, purposes: UInt64(code.number))
    let count = (places.count * 6 + 9) / 10
    let chosen = random.shuffle(Array(places.indices)).prefix(count).sorted()
    return chosen.map { places[$0] }
  }

  /// A place's report on a year, in a layout drawn for it, which settles every cell.
  func report(of place: ReportingPlace, on year: Int, seed: UInt64) -> GeneratedReport {
    var random = SplitMix64(
      seed: seed, purposes: UInt64(place.place.code.number), UInt64(year), 1)
    let layout = random.pick(LayoutKind.common)
    let keepsBlanks = layout.layout.keepsBlanks
    let options = ReportOptions(
      layout: layout, zeroStyle: keepsBlanks ? nil : .zeros, scale: scale)
    return ReportGenerator(seed: seed, checkedOptions: options).report(of: place, on: year)
  }
}
