import DisclosureReport

/// Reports of places drawn from all over the country, in layouts by turns: what `gongkai sample`
/// writes.
public struct SampleSet: Sequence, Sendable {
  /// The years reported on: those of the form of 2021 for which places are known.
  public static let years = 2021...2025

  private let count: Int
  private let seed: UInt64
  private let layouts: [LayoutKind]
  private let defects: [Defect]
  private let places: [Int: [ReportingPlace]]
  private let prose: ProseLength

  /// A set of samples.
  ///
  /// - Parameters:
  ///   - count: how many; fewer come where places, years and layouts allow no more.
  ///   - seed: the same seed gives the same reports.
  ///   - layouts: the layouts to take turns.
  ///   - defects: the defects of which one report in four has one that goes with its layout.
  ///   - places: the places to draw from, by year reported on.
  ///   - prose: how much prose stands around the tables.
  public init(
    count: Int, seed: UInt64, layouts: [LayoutKind] = LayoutKind.common, defects: [Defect] = [],
    places: [Int: [ReportingPlace]], prose: ProseLength = .brief
  ) {
    let possible = layouts.count * places.values.reduce(0) { $0 + $1.count }
    self.count = Swift.min(count, possible)
    self.seed = seed
    self.layouts = layouts
    self.defects = defects
    self.places = places.filter { !$0.value.isEmpty }
    self.prose = prose
  }

  /// The reports, each made when it is asked for.
  public func makeIterator() -> AnyIterator<GeneratedReport> {
    var random = SplitMix64(seed: seed)
    var taken: Set<String> = []
    var made = 0
    let years = places.keys.sorted()
    return AnyIterator {
      while made < count {
        let year = random.pick(years)
        let place = random.pick(places[year] ?? [])
        let layout = layouts[made % layouts.count]
        let options = options(for: place, layout: layout, using: &random)
        let name = "\(place.place.code) \(year) \(layout.rawValue)"
        guard taken.insert(name).inserted else { continue }
        made += 1
        return ReportGenerator(seed: seed, checkedOptions: options).report(of: place, on: year)
      }
      return nil
    }
  }

  /// Options that go together: a report whose blanks are dropped is a small county's, else nobody
  /// could read it.
  private func options(
    for place: ReportingPlace, layout: LayoutKind, using random: inout SplitMix64
  ) -> ReportOptions {
    let style = random.pick(layout.zeroStyles)
    let dropsBlanks = style != .zeros && !layout.layout.keepsBlanks
    let fitting = defects.filter { $0.fits(layout, style) }
    let scale: AgencyScale =
      if dropsBlanks {
        .smallCounty
      } else if place.tier == .prefecture {
        .prefecture
      } else {
        [110_000, 310_000].contains(place.place.code.province.number) ? .largeDistrict : .county
      }
    return ReportOptions(
      layout: layout, zeroStyle: style,
      defects: fitting.isEmpty || !random.chance(25) ? [] : [random.pick(fitting)], scale: scale,
      prose: prose)
  }
}
