import DisclosureReport
import DisclosureTesting
import ReportParser

/// How much of some generated reports is read right.
///
/// A cell is silently wrong where it is not as printed and no finding of the reader's names it.
struct Correctness {
  private(set) var cells = 0
  private(set) var right = 0
  private(set) var silentlyWrong = 0

  /// Reads the samples whose truth is known; nil where there are none.
  init?(of samples: [Sample], _ parser: ReportParser) {
    let known = samples.filter { $0.truth != nil }
    guard !known.isEmpty else { return nil }
    for sample in known {
      guard let truth = sample.truth,
        let record = try? parser.parse(ParserInput(bytes: sample.bytes)).first
      else { continue }
      count(record, truth)
    }
  }

  private mutating func count(_ record: ReportRecord, _ truth: ReportTruth) {
    let named = record.findings.lazy.filter { $0.code.origin == .reading }.flatMap(\.cells)
      .reduce(into: CellSet()) { $0.formUnion($1.cells) }
    for cell in Cell.all where truth.cells[cell] != nil || record.cells[cell] != nil {
      cells += 1
      if truth.cells[cell] == record.cells[cell] {
        right += 1
      } else if !named.contains(cell) {
        silentlyWrong += 1
      }
    }
  }

  /// A line for people.
  var summary: String {
    "cells right \(right) of \(cells), doubted \(cells - right - silentlyWrong), "
      + "silently wrong \(silentlyWrong)"
  }
}
