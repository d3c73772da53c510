import DisclosureReport
import Foundation
import GongkaiProtos
import ReportAnalytics
import ReportMessages
import SwiftProtobuf
import Testing

@testable import GongkaiCommand

@Suite("What a person should look at")
struct ReviewTests {
  private let text = "四、行政复议\n维持 3 纠正 4 总计 7\n"

  /// A report with a row that is unknown, two cells that were placed and one that was entered.
  private func stored() -> Gongkai_V1_StoredReport {
    let bytes = Array(text.utf8)
    var record = ReportRecord()
    record.agency.canonicalName = "某县人民政府"
    record.cells[.dispute(.review, .upheld)] = 3
    record.cells[.dispute(.review, .corrected)] = 4
    record.evidence = [
      CellEvidence(cell: .dispute(.review, .upheld), reading: .inferred, span: span(of: "3")),
      CellEvidence(cell: .dispute(.review, .corrected), reading: .inferred, span: span(of: "4")),
      CellEvidence(cell: .dispute(.review, .total), reading: .entered, span: nil),
    ]
    record.findings = [
      Finding(
        .valuesLost, .warning, "the row has lost its values",
        cells: [CellPath("disputes.direct_litigation"), CellPath("disputes.review.total")],
        spans: [span(of: "四、行政复议")])
    ]
    record.source.sha256 = Digest256(sha256Of: bytes).bytes
    record.source.bytes = bytes.count
    return .with {
      $0.key.agencyID = "gov:630223-1985"
      $0.key.year = 2024
      $0.agency.canonicalName = "某县人民政府"
      $0.record = Gongkai_V1_ReportRecord(record)
      $0.amendments = [
        .with {
          $0.cell = "disputes.review.total"
          $0.author = "ann"
          $0.reason = "torn off"
        }
      ]
    }
  }

  private func span(of part: String) -> SourceSpan {
    let start = text.range(of: part)?.lowerBound ?? text.startIndex
    return SourceSpan(offset: text[..<start].utf8.count, length: part.utf8.count)
  }

  private func view(texts: [String] = []) throws -> ReviewView {
    var local = try texts.isEmpty ? nil : LocalTexts(texts)
    let report = try ReviewedReport(stored(), texts: &local)
    return ReviewView([report], revision: 3, total: 2, hasTexts: local != nil)
  }

  @Test(
    "Unknown cells are told by their finding's path, doubted ones row by row, entered ones by whom")
  func lines() throws {
    let lines = try view().tableLines()
    #expect(lines[0].contains("某县人民政府  [gov:630223-1985@2024]"))
    #expect(
      lines[1]
        == "  ?  disputes.direct_litigation (5 cells)  VALUES_LOST  the row has lost its values")
    #expect(lines[2] == "  *  disputes.review: upheld = 3, corrected = 4  INFERRED")
    #expect(lines[3] == "  *  disputes.review.total = blank  ENTERED  VALUES_LOST  ann: torn off")
    #expect(
      lines.suffix(2) == ["2 reports to look at, revision 3", "… and 1 more; --limit shows them"])
  }

  @Test("The text around the cells is shown where a file has the source's digest, and marked")
  func excerpts() throws {
    let folder = try TemporaryFolder()
    try folder.write("texts/other.txt", Array("something else".utf8))
    let file = try folder.write("texts/report.txt", Array(text.utf8))
    let lines = try view(texts: ["\(folder.path)/texts"]).tableLines()
    #expect(lines.contains("  \(file)"))
    #expect(lines.contains("      line 1: ⟦四、行政复议⟧"))
    #expect(lines.contains("      line 2: 维持 ⟦3 纠正 4⟧ 总计 7"))
    let without = try view(texts: ["\(folder.path)/texts/other.txt"]).tableLines()
    #expect(without.contains { $0.hasPrefix("  its text is not among those given: ") })
    #expect(!without.contains { $0.contains("⟦") })
  }

  @Test("For programs there is a row a cell and place, the same every time")
  func rows() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("report.txt", Array(text.utf8))
    let view = try view(texts: [file])
    let csv = MemoryOutput()
    try view.write(as: .csv, to: csv)
    let rows = try CSV.rows(of: csv.bytes).map(\.cells)
    #expect(rows.count == 5 && rows.allSatisfy { $0.count == rows[0].count })
    #expect(
      rows[2].contains("INFERRED")
        && rows[2].suffix(4).elementsEqual(["2", "维持 ", "3", " 纠正 4 总计 7"]))
    let (lines, whole) = (MemoryOutput(), MemoryOutput())
    try view.write(as: .ndjson, to: lines)
    try view.write(as: .json, to: whole)
    #expect(lines.lines.count == 4 && whole.lines.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(lines.lines[1].utf8)) as? [String: Any]
    #expect(object?["marked"] as? String == "3" && object?["year"] as? Int == 2024)
    #expect(lines.lines[0].hasPrefix("{\"after\":"))
  }

  @Test("Where none of the texts can be opened there is no input")
  func noTexts() throws {
    let error = #expect(throws: CommandFailure.self) { try LocalTexts(["/nowhere/at/all"]) }
    #expect(error?.status == 66)
  }
}
