import DisclosureReport
import Foundation
import Testing

@testable import DisclosureTesting

struct TruthDocumentTests {
  private func document(_ report: GeneratedReport) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(report.truthJSON()))
    return try #require(json as? [String: Any])
  }

  private func report(
    layout: LayoutKind = .pipes, style: ZeroStyle, singleOther: Bool = false
  ) throws -> GeneratedReport {
    let options = ReportOptions(layout: layout, zeroStyle: style, singleOther: singleOther)
    return try ReportGenerator(seed: 6, options: options).report(of: .invented, on: 2024)
  }

  @Test("The truth says whose report it is, on what year, and in which file")
  func identity() throws {
    let report = try report(style: .zeros)
    let truth = try document(report)
    #expect(truth["raw_files"] as? [String] == ["999901_2024_pipes.txt"])
    #expect(report.truthName == "999901_2024_pipes.json")
    #expect(truth["agency"] as? String == "白桦县人民政府")
    #expect(truth["year"] as? Int == 2024)
    #expect(truth["province"] as? String == "松江省")
    #expect(truth["generation"] as? String == "2021")
    #expect(truth["complete"] as? Bool == true)
    let place = ["division_code": "999901", "kind": "GOVERNMENT", "tier": "COUNTY"]
    #expect(truth["agency_place"] as? [String: String] == place)
    #expect((truth["anomalies"] as? [Any])?.isEmpty == true)
  }

  @Test("Tables 三 and 四 hold every value in its place, null for a blank")
  func rows() throws {
    for style in ZeroStyle.allCases {
      let report = try report(style: style)
      let cells = report.truth.cells
      let truth = try document(report)
      let table2 = try #require(truth["table2"] as? [String: [Any]])
      let table3 = try #require(truth["table3"] as? [String: [Any]])
      #expect(table2.count == 25)
      let granted = table2["granted"]?.map { ($0 as? NSNumber)?.int64Value }
      #expect(granted == ApplicantColumn.allCases.map { cells[.granted, $0] })
      let review = table3["review"]?.map { ($0 as? NSNumber)?.int64Value }
      #expect(review == DisputeColumn.allCases.map { cells[.review, $0] })
    }
  }

  @Test("Table 二 holds numbers, money as a text in 万元, null for a blank")
  func proactive() throws {
    let report = try report(style: .blanks)
    let table1 = try #require(try document(report)["table1"] as? [String: Any])
    let regulations = try #require(table1["regulations"] as? [String: Any])
    #expect(regulations.keys.sorted() == ["in_force", "made", "repealed"])
    #expect(regulations.values.allSatisfy { $0 is NSNull })
    #expect(
      table1["licensing"] as? Int
        == report.truth.cells[.action(.licensing, .decisions)].map(Int.init))
    #expect(table1["fees_10k_yuan"] as? String == report.truth.cells.fees?.tenThousands)
  }

  @Test("（六）其他处理 as one row has a key of its own, and its three rows are blank")
  func singleOther() throws {
    let report = try report(style: .zeros, singleOther: true)
    let table2 = try #require(try document(report)["table2"] as? [String: [Any]])
    #expect(table2.count == 26)
    #expect(table2["other_subtotal"]?.last as? Int == report.truth.cells.stated(.otherSubtotal))
    #expect(table2["other_other"]?.allSatisfy { $0 is NSNull } == true)
  }

  @Test("Cells in doubt are named by their paths")
  func undetermined() throws {
    let settled = try document(report(style: .zeros))
    #expect(settled["undetermined"] as? [String] == [])
    let dropped = try document(report(layout: .linearised, style: .blanks))
    let paths = try #require(dropped["undetermined"] as? [String])
    #expect(paths.contains("applications.new_received.natural_person"))
    #expect(!paths.contains("applications.new_received.total"))
  }

  @Test("The form of 2019 has its own keys, and money a text in 元")
  func form2019() throws {
    let options = ReportOptions(layout: .pipes, zeroStyle: .zeros, era: .era2019)
    let report = try (0..<60 as Range<UInt64>).lazy.map { seed in
      try ReportGenerator(seed: seed, options: options).report(of: .invented, on: 2020)
    }.first { ($0.truth.cells.procurement?.units ?? 0) > 0 }
    let cells = try #require(report).truth.cells
    let truth = try document(#require(report))
    #expect(truth["generation"] as? String == "2019")
    let table1 = try #require(truth["table1"] as? [String: Any])
    let regulations = try #require(table1["regulations"] as? [String: Any])
    #expect(regulations.keys.sorted() == ["new_disclosed", "new_made", "total_disclosed"])
    for key in ["licensing", "other_management_services", "penalty", "enforcement"] {
      let row = try #require(table1[key] as? [String: Any])
      #expect(row.keys.sorted() == ["change", "decisions", "previous_year_items"])
    }
    let fees = try #require(table1["fees"] as? [String: Any])
    #expect(fees["change"] as? Int == cells[.feesChange].map(Int.init))
    #expect(table1["procurement_items"] as? Int == cells[.procurementItems].map(Int.init))
    #expect(table1["procurement_amount"] as? String == cells.procurement.map { $0.yuan + "元" })
    #expect(table1["fees_10k_yuan"] == nil)
  }
}
