public import AdministrativeDivisions
import DisclosureReport

/// Reports with statements in their prose, every other one with a contradiction planted.
public struct ContradictoryReports: Sendable {
  /// How many reports there are.
  public let count: Int
  private let seed: UInt64
  private let places: [ReportingPlace]
  private let layouts: [LayoutKind]

  /// Reports of counties, in layouts that print every blank.
  ///
  /// - Parameters:
  ///   - count: how many reports.
  ///   - seed: the same seed gives the same reports.
  ///   - directory: the places to draw from.
  public init(count: Int, seed: UInt64, directory: DivisionDirectory = .standard) {
    self.count = count
    self.seed = seed
    places = ReportingPlace.all(.county, inForceAtEndOf: 2024, in: directory)
    layouts = LayoutKind.allCases.filter(\.layout.keepsBlanks)
  }

  /// The report of a number; those of even numbers are sound.
  public func report(_ number: Int) -> GeneratedReport? {
    guard !places.isEmpty, !layouts.isEmpty else { return nil }
    var random = SplitMix64(seed: seed, purposes: UInt64(bitPattern: Int64(number)))
    let contradiction: Contradiction? =
      number % 2 == 0 ? nil : Contradiction.allCases[number / 2 % Contradiction.allCases.count]
    let era: FormEra =
      contradiction == .outdatedForm || (contradiction?.fits(.era2019) ?? true) && random.chance(20)
      ? .era2019 : .era2021
    let year = contradiction == .outdatedForm || era == .era2021 ? random.draw(2021...2025) : 2020
    let options = ReportOptions(
      layout: random.pick(layouts), zeroStyle: .zeros, prose: .brief, era: era,
      contradictions: contradiction.map { [$0] } ?? [])
    return ReportGenerator(seed: random.next(), checkedOptions: options)
      .report(of: random.pick(places), on: year)
  }
}
