import DisclosureReport
import Foundation
import ReportParser
import Testing

/// The five reports that were read by hand, which stand beside the project.
@Suite("Real reports, read by hand", .enabled(if: Corpus.isHere, "the corpus is not here"))
struct SeedCorpusTests {
  @Test(
    "Every cell is as it is printed, and nothing is doubted that is settled",
    arguments: Corpus.seeds + [Corpus.page])
  func cells(seed: String) throws {
    let truth = try Corpus.truth(seed)
    let record = try Corpus.record(seed)
    for cell in Cell.all {
      #expect(record.content(of: cell) == truth.values[cell], "\(cell.path)")
    }
    let doubted = record.namedByReading.filter { truth.values[$0] != nil }
    // 互助 2021 drops its blanks: which column its two numbers a row stand in is said nowhere.
    #expect(doubted.count == (seed == "seed_huzhu_2021" ? 7 : 0), "\(doubted.map(\.path))")
  }

  @Test("Year, place, kind and tier are found", arguments: Corpus.seeds)
  func agency(seed: String) throws {
    let truth = try Corpus.truth(seed)
    let record = try Corpus.record(seed)
    #expect(record.year == truth.year)
    #expect(record.agency.province?.name == truth.province)
    #expect(record.agency.divisionCode?.description == truth.divisionCode)
    #expect(record.agency.kind.map { "\($0)".uppercased() } == truth.kind)
    #expect(record.agency.tier.map { "\($0)".uppercased() } == truth.tier)
    #expect(record.era == .era2021)
  }

  @Test("Only the sums that the truth lists are accused", arguments: Corpus.seeds + [Corpus.page])
  func sums(seed: String) throws {
    let due: [String: [FindingCode]] = [
      "row_sum": [.rowSumMismatch, .disputeSumMismatch], "column_sum": [.outcomeSumMismatch],
      "identity": [.balanceMismatch],
    ]
    let listed = Set(try Corpus.truth(seed).anomalies.flatMap { due[$0] ?? [] })
    #expect(Set(try Corpus.record(seed).accusedSums.map(\.code)) == listed)
  }

  @Test("The report whose outcomes all print 0 is accused, and not repaired")
  func contradiction() throws {
    let record = try Corpus.record("seed_huangzhong_2025")
    let found = record.findings(.outcomeSumMismatch)
    #expect(found.map(\.expected) == ["0", "0"])
    #expect(found.map(\.actual) == ["11", "11"])
    #expect(record.cells[.granted, .total] == 0)
  }

  @Test(
    "Misprints and surplus cells that the truth lists are named, without a cell",
    arguments: Corpus.seeds)
  func variants(seed: String) throws {
    let anomalies = try Corpus.truth(seed).anomalies
    let record = try Corpus.record(seed)
    #expect(record.findings(.labelVariant).isEmpty == !anomalies.contains("label_typo"))
    #expect(record.findings(.surplusCell).isEmpty == !anomalies.contains("extra_cell"))
    #expect(
      (record.findings(.labelVariant) + record.findings(.surplusCell)).allSatisfy {
        $0.cells.isEmpty
      })
  }

  @Test(
    "The evidence of a printed value is its number in the text",
    arguments: Corpus.seeds + [Corpus.page])
  func evidence(seed: String) throws {
    let bytes = try Corpus.bytes(seed)
    let record = try Reading.record(of: bytes, wantsEvidence: true)
    for evidence in record.evidence
    where evidence.reading == .printed || evidence.reading == .inferred {
      guard !evidence.cell.isMoney else { continue }
      let span = try #require(evidence.span)
      let text = String(decoding: bytes[span.offset..<span.offset + span.length], as: UTF8.self)
      #expect(text == record.cells[evidence.cell].map(String.init), "\(evidence.cell.path)")
    }
    #expect(record.evidence.count >= record.cells.printed.count)
  }
}
