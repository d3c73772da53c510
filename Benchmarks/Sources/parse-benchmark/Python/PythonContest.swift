import Measuring
import ReportParser

/// Parsing against the Python script, on the same texts in the same run.
///
/// The script's rounds stand between two halves of the parser's, so that a busy machine strikes
/// both.
struct PythonContest {
  /// How many times as fast as the script parsing must be.
  var limit: Double
  /// How many rounds the parser reads before, and again behind, the script's.
  var rounds: Int

  /// Prints both speeds, layout by layout, and says whether parsing is fast enough in all.
  func run(_ samples: [Sample], _ parser: ReportParser) throws -> Bool {
    print(
      Columns.line("layout", ["reports", "bytes each", "python MB/s", "parse MB/s", "ratio"]))
    var slow: [String] = []
    var parse = 0.0
    var python = 0.0
    let groups = Dictionary(grouping: samples, by: \.layout).sorted { $0.key < $1.key }
    for (layout, samples) in groups {
      var times = parseTimes(samples, parser)
      let outcome = try PythonBaseline.run(samples, rounds: 5)
      times += parseTimes(samples, parser)
      let ratio = outcome.seconds * 1e6 / times.median
      if ratio < limit { slow.append(layout) }
      parse += times.median
      python += outcome.seconds * 1e6
      print(
        Columns.line(
          layout,
          [
            "\(outcome.files)", "\(outcome.bytes / outcome.files)",
            Columns.figure(Double(outcome.bytes) / (outcome.seconds * 1e6)),
            Columns.figure(Double(outcome.bytes) / times.median), Columns.figure(ratio),
          ]) + (ratio < limit ? "  TOO SLOW" : ""))
    }
    let verdict = slow.isEmpty ? "every row at least" : "not every row at least"
    print(
      "parsing is \(Columns.figure(python / parse)) times as fast as the script, \(verdict) "
        + "\(Columns.figure(limit)) times")
    return slow.isEmpty
  }

  private func parseTimes(_ samples: [Sample], _ parser: ReportParser) -> [Double] {
    (0..<rounds).map { _ in
      ContinuousClock().measure {
        for sample in samples where !Contest.parse(sample.bytes, parser) {
          print("\(sample.name) cannot be read")
        }
      }.microseconds
    }
  }
}
