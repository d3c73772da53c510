public import AdministrativeDivisions
import DisclosureReport

extension DemoSet {
  /// The demonstration's reports, from the counties that a directory knows.
  public init(seed: UInt64 = 1, directory: DivisionDirectory = .standard) {
    let first = Set(
      ReportingPlace.all(.county, inForceAtEndOf: Self.years[0], in: directory).map(\.place))
    let counties = ReportingPlace.all(.county, inForceAtEndOf: Self.years[1], in: directory)
    self.init(seed: seed, counties: counties.filter { first.contains($0.place) })
  }
}

extension SampleSet {
  /// Samples of counties, and of one prefecture to nine counties, that a directory knows.
  public init(
    count: Int, seed: UInt64 = 1, layouts: [LayoutKind] = LayoutKind.common,
    defects: [Defect] = [], prose: ProseLength = .brief, directory: DivisionDirectory = .standard
  ) {
    var places: [Int: [ReportingPlace]] = [:]
    for year in Self.years {
      places[year] =
        ReportingPlace.all(.county, inForceAtEndOf: year, in: directory)
        + ReportingPlace.all(.prefecture, inForceAtEndOf: year, in: directory)
    }
    self.init(
      count: count, seed: seed, layouts: layouts, defects: defects, places: places, prose: prose)
  }
}
