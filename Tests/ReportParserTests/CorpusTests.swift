import DisclosureReport
import Foundation
import ReportParser
import Testing

/// The reports that were read by hand, which stand beside the project.
@Suite("Real reports, read by hand", .enabled(if: Corpus.isHere, "the corpus is not here"))
struct CorpusTests {
  @Test(
    "Every cell is as it is printed, and nothing is doubted that is settled",
    arguments: Corpus.texts)
  func cells(text: String) throws {
    let truth = try Corpus.truth(text)
    let record = try Corpus.record(text)
    for cell in Cell.all {
      #expect(record.content(of: cell) == truth.values[cell], "\(cell.path)")
    }
    let doubted = record.namedByReading.filter { truth.values[$0] != nil }
    // 互助 2021 drops its blanks: which column its two numbers a row stand in is said nowhere.
    #expect(doubted.count == (text == "seed_huzhu_2021" ? 7 : 0), "\(doubted.map(\.path))")
  }

  @Test("Year, place, kind and tier are found", arguments: Corpus.texts)
  func agency(text: String) throws {
    let truth = try Corpus.truth(text)
    let record = try Corpus.record(text)
    #expect(record.year == truth.year)
    let agency = record.agency
    if truth.showsProvince || agency.province != nil {
      #expect(agency.province?.name == truth.province)
    }
    if truth.showsDivision || agency.divisionCode != nil {
      #expect(agency.divisionCode?.description == truth.divisionCode)
      #expect(record.agency.kind.map { "\($0)".uppercased() } == truth.kind)
      #expect(record.agency.tier.map { "\($0)".uppercased() } == truth.tier)
    }
    #expect(record.era == .era2021)
  }

  @Test("Only the sums that the truth lists are accused", arguments: Corpus.texts)
  func sums(text: String) throws {
    let due: [String: Set<FindingCode>] = [
      "row_sum": [.rowSumMismatch, .disputeSumMismatch], "column_sum": [.outcomeSumMismatch],
      "identity": [.balanceMismatch],
    ]
    let listed = try Corpus.truth(text).anomalies.compactMap { due[$0] }
    let accused = Set(try Corpus.record(text).accusedSums.map(\.code))
    #expect(accused.isSubset(of: listed.reduce(into: []) { $0.formUnion($1) }))
    #expect(listed.allSatisfy { !$0.isDisjoint(with: accused) })
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
    arguments: Corpus.texts)
  func variants(text: String) throws {
    let anomalies = try Corpus.truth(text).anomalies
    let record = try Corpus.record(text)
    #expect(record.findings(.labelVariant).isEmpty == !anomalies.contains("label_typo"))
    #expect(record.findings(.surplusCell).isEmpty == !anomalies.contains("extra_cell"))
    #expect(
      (record.findings(.labelVariant) + record.findings(.surplusCell)).allSatisfy {
        $0.cells.isEmpty
      })
  }

  @Test(
    "The evidence of a printed value is its number in the text",
    arguments: Corpus.texts)
  func evidence(text: String) throws {
    let bytes = try Corpus.bytes(text)
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

  @Test("All extractions of a report give the same record", arguments: Corpus.extractions)
  func extractions(texts: [String]) throws {
    let records = try texts.map { try Corpus.record($0) }
    for (text, record) in zip(texts, records).dropFirst() {
      for cell in Cell.all {
        #expect(record.content(of: cell) == records[0].content(of: cell), "\(cell.path) of \(text)")
      }
      #expect(record.agency == records[0].agency, "\(text)")
      #expect(record.year == records[0].year, "\(text)")
      #expect(record.era == records[0].era, "\(text)")
      #expect(record.whatFindingsSay == records[0].whatFindingsSay, "\(text)")
    }
  }
}
