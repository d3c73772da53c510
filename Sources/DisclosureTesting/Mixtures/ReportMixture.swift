public import DisclosureReport

/// Reports drawn over everything that a generator can vary: eras, layouts, ways of printing 0,
/// defects, how much prose; for tests over thousands of reports, fuzzing and tables of accuracy.
///
/// Each report depends on the seed and on its own number alone, so that any of them can be made
/// again without the others. Names tell number, place, year, era, layout, style and defects.
public struct ReportMixture: Sendable {
  /// How many reports there are.
  public let count: Int
  private let seed: UInt64
  private let range: Range
  private let places: [Int: [ReportingPlace]]

  /// What is drawn from.
  public struct Range: Sendable {
    /// The eras.
    public var eras: [FormEra] = [.era2019, .era2021, .era2021, .era2021]
    /// The layouts.
    public var layouts = LayoutKind.allCases
    /// The defects.
    public var defects = Defect.allCases
    /// The most defects that a report has.
    public var mostDefects = 3
    /// How much prose there is; nil draws it.
    public var prose: ProseLength?

    /// Everything.
    public init() {}
  }

  /// A mixture.
  ///
  /// - Parameters:
  ///   - count: how many reports.
  ///   - seed: the same seed gives the same reports.
  ///   - range: what to draw from.
  ///   - places: the places to draw from, by year reported on; years without places are not drawn.
  public init(
    count: Int, seed: UInt64, range: Range = Range(), places: [Int: [ReportingPlace]]
  ) {
    self.count = places.values.allSatisfy(\.isEmpty) ? 0 : count
    self.seed = seed
    self.range = range
    self.places = places.filter { !$0.value.isEmpty }
  }

  /// What a report is made of, without making it.
  public struct Plan: Hashable, Sendable {
    /// Whose report it is.
    public var place: ReportingPlace
    /// On what year.
    public var year: Int
    /// How it is made.
    public var options: ReportOptions
  }

  /// The report of a number, from 0.
  public func report(_ number: Int) -> GeneratedReport? {
    guard let plan = plan(number) else { return nil }
    var random = SplitMix64(seed: seed, purposes: UInt64(bitPattern: Int64(number)), 2)
    var report = ReportGenerator(seed: random.next(), checkedOptions: plan.options)
      .report(of: plan.place, on: plan.year)
    report.name = name(number, plan) + (report.name.hasSuffix(".html") ? ".html" : ".txt")
    return report
  }

  /// What the report of a number is made of.
  public func plan(_ number: Int) -> Plan? {
    var random = SplitMix64(seed: seed, purposes: UInt64(bitPattern: Int64(number)), 1)
    let eras = range.eras.filter { !years(of: $0).isEmpty }
    guard !eras.isEmpty, !range.layouts.isEmpty else { return nil }
    let era = random.pick(eras)
    let year = random.pick(years(of: era))
    guard let place = places[year].map({ random.pick($0) }) else { return nil }
    let layout = random.pick(range.layouts)
    let style = random.pick(layout.zeroStyles)
    let defects = defects(layout, style, using: &random)
    // A report whose blanks are dropped is a small county's, else nobody could read it.
    let isSmall = style != .zeros && !layout.keepsBlanks
    let scale: AgencyScale =
      isSmall ? .smallCounty : place.tier == .prefecture ? .prefecture : .county
    return Plan(
      place: place, year: year,
      options: ReportOptions(
        layout: layout, zeroStyle: style, defects: defects, scale: scale,
        prose: range.prose ?? random.pick(ProseLength.allCases), era: era))
  }

  /// Defects that go with the layout and with each other; a third of the reports have none.
  private func defects(
    _ layout: LayoutKind, _ style: ZeroStyle, using random: inout SplitMix64
  ) -> [Defect] {
    let most = random.chance(33) ? 0 : random.draw(0...Swift.max(0, range.mostDefects))
    let own = layout.layout.defects
    var chosen: [Defect] = []
    for defect in random.shuffle(range.defects) where chosen.count < most {
      let others = chosen + own
      if defect.fits(layout, style), !own.contains(defect),
        others.allSatisfy({ defect.fits(with: $0) })
      {
        chosen.append(defect)
      }
    }
    return chosen
  }

  private func years(of era: FormEra) -> [Int] {
    let years = ReportGenerator.years(of: era)
    return places.keys.filter { years.contains($0) }.sorted()
  }

  private func name(_ number: Int, _ plan: Plan) -> String {
    let parts =
      [
        "\(plan.place.place.code)", "\(plan.year)",
        plan.options.era == .era2019 ? "form2019" : "form2021", plan.options.layout.rawValue,
      ] + [plan.options.zeroStyle?.rawValue].compactMap { $0 }
      + plan.options.defects.map(\.rawValue)
    return "\(number)_" + parts.joined(separator: "_")
  }
}

extension ReportMixture: Sequence {
  /// The reports by number, each made when it is asked for.
  public func makeIterator() -> AnyIterator<GeneratedReport> {
    var number = 0
    return AnyIterator {
      guard number < count else { return nil }
      defer { number += 1 }
      return report(number)
    }
  }
}
