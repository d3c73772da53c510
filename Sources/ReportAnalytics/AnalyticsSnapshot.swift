public import DisclosureReport

/// All that Analytics knew at a revision, to be asked without holding anybody up.
///
/// Every answer is a function of the snapshot and the question.
public struct AnalyticsSnapshot: Sendable {
  /// The revision.
  public let revision: Int64
  let view: AnalyticsView
  let places: PlaceBook
  let rosters: [RosterKey: LoadedRosters]
  let counts: StateCounts

  init(
    revision: Int64, view: AnalyticsView, places: PlaceBook, rosters: [RosterKey: LoadedRosters],
    counts: StateCounts
  ) {
    self.revision = revision
    self.view = view
    self.places = places
    self.rosters = rosters
    self.counts = counts
  }

  /// The snapshot of a state.
  public init(_ state: AnalyticsState, places: PlaceBook, outcomes: [ChangeOutcome: Int] = [:]) {
    revision = state.revision
    view = state.view
    self.places = places
    rosters = state.catalogue.rosters
    counts = StateCounts(
      sources: state.catalogue.sources.count, withdrawn: state.catalogue.withdrawnKeys,
      outcomes: outcomes)
  }
}

/// What a status tells and no view holds.
struct StateCounts: Sendable {
  var sources: Int
  var withdrawn: Int
  var outcomes: [ChangeOutcome: Int]
}

/// The places, and what is expected of them, in one value for all snapshots.
public struct PlaceBook: Sendable {
  /// The places themselves.
  public let gazetteer: any Gazetteer
  let expected: ExpectedReports

  /// The places of a gazetteer.
  public init(_ gazetteer: any Gazetteer) {
    self.gazetteer = gazetteer
    expected = ExpectedReports(gazetteer)
  }

  /// A division's full name in force on 31 December of a year; the country's is 全国.
  func name(_ division: DivisionCode?, year: Int) -> String? {
    guard let division else { return "全国" }
    return gazetteer.place(division, year: year)?.name
  }

  /// The residents of a division in a year; those of the country are those of the provinces that report.
  func residents(_ division: DivisionCode?, year: Int) -> Residents? {
    if let division { return gazetteer.residents(of: division, year: year) }
    let provinces = gazetteer.expectedPlaces(of: .province, year: year) ?? []
    let figures = provinces.compactMap { gazetteer.residents(of: $0, year: year) }
    guard figures.count == provinces.count, let first = figures.map(\.year).min() else {
      return nil
    }
    return Residents(year: first, persons: figures.reduce(0) { $0 + $1.persons })
  }
}
