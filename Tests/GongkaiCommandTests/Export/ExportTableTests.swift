import DisclosureReport
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Tables of an export")
struct ExportTableTests {
  @Test("Every row has a value for every column", arguments: ExportTable.all.map(\.name))
  func widths(name: String) throws {
    let table = try #require(ExportTable.all.first { $0.name == name })
    let rows = table.rows(try report())
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.count == table.columns.count) }
    #expect(Set(table.columns.map(\.name)).count == table.columns.count)
  }

  @Test("Every cell of the form is a column of one table, with its labels in Chinese")
  func cells() {
    let columns = ExportTable.all.flatMap(\.columns)
    for cell in Cell.all {
      let own = columns.filter { $0.name == cell.path }
      #expect(own.count == 1)
      #expect(own.first.map { $0.chinese.contains(" / ") } == true)
    }
  }

  @Test("A cell that is unknown is told apart from one that is blank")
  func unknown() throws {
    let table = try #require(ExportTable.all.first { $0.name == "applications" })
    let row = try #require(table.rows(try report()).first)
    let values = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), row))
    #expect(values["applications.new_received.natural_person"] == "7")
    #expect(values["applications.new_received.business"] == "")
    #expect(values["unknown"] == "applications.new_received.total")
  }

  @Test("A report of an older form has no row in the tables of the form")
  func older() throws {
    var stored = Gongkai_V1_StoredReport()
    stored.record.year = 2012
    let report = try ExportedReport(stored)
    for table in ExportTable.all where table.name != "reports" {
      #expect(table.rows(report).isEmpty)
    }
  }

  @Test("The dictionary tells of every column of every table, in both languages")
  func dictionary() {
    let rows = DataDictionary.rows
    #expect(rows.count == 1 + ExportTable.all.reduce(0) { $0 + $1.columns.count })
    for row in rows.dropFirst() {
      #expect(row.count == rows[0].count)
      #expect(!row[2].isEmpty && !row[3].isEmpty)
    }
  }

  private func report() throws -> ExportedReport {
    var stored = Gongkai_V1_StoredReport()
    stored.agency.id = "gov:1"
    stored.record.year = 2024
    stored.record.era = .era2021
    stored.record.applications.newReceived.naturalPerson = 7
    stored.record.proactive.licensing.decisions = 3
    stored.record.disputes.review.total = 1
    var finding = Gongkai_V1_Finding()
    finding.code = .ambiguousPlacement
    finding.origin = .reading
    finding.severity = .warning
    finding.cells = ["applications.new_received.total"]
    stored.record.findings = [finding]
    var number = Gongkai_V1_NarrativeNumber()
    number.kind = .reviews
    number.value.units = 3
    stored.record.narrative = [number]
    var indicator = Gongkai_V1_Indicator()
    indicator.name = "主动公开政府信息数"
    stored.record.indicators = [indicator]
    return try ExportedReport(stored)
  }
}
