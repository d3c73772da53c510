import ReportParser

/// Times of rounds in which, layout by layout, the samples are validated and then parsed.
///
/// Validating and parsing take turns in every round, so that whatever else the machine does strikes
/// both; of the rounds the medians count.
struct RoundTimes {
  /// The samples of one layout and what they took, round by round, in microseconds.
  private struct Group {
    var name: String
    var samples: [Sample]
    var validation: [Double] = []
    var parse: [Double] = []

    var bytes: Int { samples.reduce(0) { $0 + $1.bytes.count } }
  }

  private var groups: [Group]

  /// Times some samples.
  init(of samples: [Sample], rounds: Int, _ parser: ReportParser) {
    groups = Dictionary(grouping: samples, by: \.layout).sorted { $0.key < $1.key }
      .map { Group(name: $0.key, samples: $0.value) }
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      for group in groups.indices {
        let samples = groups[group].samples
        groups[group].validation.append(
          clock.measure { for sample in samples { Self.validate(sample.bytes) } }.microseconds)
        groups[group].parse.append(
          clock.measure { for sample in samples { Self.parse(sample.bytes, parser) } }.microseconds)
      }
    }
  }

  /// Prints the medians, and says the ratio of all samples together.
  func report(limit: Double) -> Double {
    print(
      Columns.line(
        "layout", ["reports", "bytes each", "validate us", "parse us", "parse MB/s", "ratio"]))
    for group in groups { print(line(group)) }
    var all = Group(name: "all", samples: groups.flatMap(\.samples))
    all.validation = sums(groups.map(\.validation))
    all.parse = sums(groups.map(\.parse))
    print(line(all))
    let ratio = median(all.parse) / median(all.validation)
    let verdict = ratio <= limit ? "within" : "beyond"
    print(
      "parsing takes \(Columns.figure(ratio)) times as long as validating, \(verdict) the limit "
        + "of \(Columns.figure(limit))")
    return ratio
  }

  private func line(_ group: Group) -> String {
    let count = Double(group.samples.count)
    let validation = median(group.validation)
    let parse = median(group.parse)
    return Columns.line(
      group.name,
      [
        "\(group.samples.count)", "\(group.bytes / group.samples.count)",
        Columns.figure(validation / count), Columns.figure(parse / count),
        Columns.figure(Double(group.bytes) / parse), Columns.figure(parse / validation),
      ])
  }

  private func sums(_ times: [[Double]]) -> [Double] {
    guard let first = times.first else { return [] }
    return first.indices.map { round in times.reduce(0) { $0 + $1[round] } }
  }

  private func median(_ times: [Double]) -> Double {
    let sorted = times.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  // Kept out of line, so that neither is optimised for being called in a loop with nothing done.

  @inline(never)
  private static func validate(_ bytes: [UInt8]) {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return print("not UTF-8") }
  }

  @inline(never)
  private static func parse(_ bytes: [UInt8], _ parser: ReportParser) {
    guard (try? parser.parse(ParserInput(bytes: bytes))) != nil else { return print("no report") }
  }
}
