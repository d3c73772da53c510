import Measuring
import ReportParser

/// Times of rounds in which, group by group, the samples go through a yardstick and the parser.
///
/// The two take turns in every round, so that whatever else the machine does strikes both; of the
/// rounds the medians count.
struct RoundTimes {
  /// Some samples and what they took, round by round, in microseconds.
  private struct Group {
    var name: String
    var samples: [Sample]
    var yardstick: [Double] = []
    var parse: [Double] = []

    var bytes: Int { samples.reduce(0) { $0 + $1.bytes.count } }
    var ratio: Double { parse.median / yardstick.median }
  }

  private let contest: Contest
  private var groups: [Group]

  /// Times some samples, grouped by the layout or whatever else tells them apart.
  init(
    of samples: [Sample], by key: (Sample) -> String = \.layout, rounds: Int, _ contest: Contest,
    _ parser: ReportParser
  ) {
    self.contest = contest
    groups = Dictionary(grouping: samples, by: key).sorted { $0.key < $1.key }
      .map { Group(name: $0.key, samples: $0.value) }
    // The first round warms up and does not count.
    for round in 0...rounds {
      for group in groups.indices {
        let samples = groups[group].samples
        let yardstick = Self.time(samples, contest.measure)
        let parse = Self.time(samples) { Contest.parse($0, parser) }
        guard round > 0 else { continue }
        groups[group].yardstick.append(yardstick)
        groups[group].parse.append(parse)
      }
    }
  }

  /// Prints the medians, and says whether every group stayed within the limit.
  func report() -> Bool {
    print(
      Columns.line(
        "layout",
        ["reports", "bytes each", "\(contest.yardstick) us", "parse us", "parse MB/s", "ratio"]))
    for group in groups { print(line(group)) }
    var all = Group(name: "all", samples: groups.flatMap(\.samples))
    all.yardstick = sums(groups.map(\.yardstick))
    all.parse = sums(groups.map(\.parse))
    if groups.count > 1 { print(line(all)) }
    let beyond = groups.filter { $0.ratio > contest.limit }.map(\.name)
    let verdict = beyond.isEmpty ? "within" : "beyond (\(beyond.joined(separator: ", ")))"
    print(
      "parsing takes \(Columns.figure(all.ratio)) times as long as to \(contest.yardstick), every "
        + "row by itself \(verdict) the limit of \(Columns.figure(contest.limit))")
    return beyond.isEmpty
  }

  private func line(_ group: Group) -> String {
    let count = Double(group.samples.count)
    return Columns.line(
      group.name,
      [
        "\(group.samples.count)", "\(group.bytes / group.samples.count)",
        Columns.figure(group.yardstick.median / count), Columns.figure(group.parse.median / count),
        Columns.figure(Double(group.bytes) / group.parse.median), Columns.figure(group.ratio),
      ]) + (group.ratio > contest.limit ? "  BEYOND" : "")
  }

  private func sums(_ times: [[Double]]) -> [Double] {
    guard let first = times.first else { return [] }
    return first.indices.map { round in times.reduce(0) { $0 + $1[round] } }
  }

  private static func time(_ samples: [Sample], _ work: ([UInt8]) -> Bool) -> Double {
    ContinuousClock().measure {
      for sample in samples where !work(sample.bytes) { print("\(sample.name) cannot be read") }
    }.microseconds
  }
}
