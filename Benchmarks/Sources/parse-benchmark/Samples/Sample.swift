import DisclosureReport
import DisclosureTesting
import ReportParser

/// A text to read.
struct Sample {
  /// The file's name, or that of the generated report.
  var name: String
  /// The layout that it was generated in; for files the layouts that its tables are read in.
  var layout: String
  /// The text.
  var bytes: [UInt8]
  /// What it says; nil for files.
  var truth: ReportTruth?

  /// Generated reports as long as real ones, in every layout by turns.
  static func generated(_ count: Int, seed: UInt64) -> [Sample] {
    SampleSet(count: count, seed: seed, prose: .full).map { report in
      Sample(
        name: report.name, layout: report.layout, bytes: report.bytes, truth: report.truth)
    }
  }

  /// The samples that hold a report, files told apart by layout; the others are named.
  static func readable(_ samples: [Sample], _ parser: ReportParser) -> [Sample] {
    samples.compactMap { sample in
      do throws(ParseError) {
        var sample = sample
        let records = try parser.parse(ParserInput(bytes: sample.bytes))
        if sample.truth == nil {
          let layouts = Set(records.flatMap(\.parser.layouts).map(\.layout))
          sample.layout = layouts.sorted().joined(separator: "+")
        }
        return sample
      } catch {
        print("\(sample.name) is left out: \(error.message)")
        return nil
      }
    }
  }
}

extension GeneratedReport {
  /// The layout, as the report's name spells it: `pipes` of `110101_2024_pipes.txt`.
  fileprivate var layout: String {
    let stem = name.prefix { $0 != "." }
    return stem.split(separator: "_").last.map(String.init) ?? String(stem)
  }
}
