import DisclosureReport
import Testing

@Suite("Sums of a report held against its tables")
struct SumChecksTests {
  private static let zeros = " 0 0 0 0 0 0 0"

  /// The table of applications with all zeros but for some rows.
  private func record(_ rows: [ApplicationRow: String]) throws -> ReportRecord {
    let lines = Labels.applications.filter { $0.row != .otherSubtotal }.map {
      $0.label + (rows[$0.row].map { " \($0)" } ?? Self.zeros)
    }
    return try TinyReport(applications: lines).record()
  }

  @Test("A table that adds up is accused of nothing")
  func holds() throws {
    let record = try record([
      .newReceived: "3 0 0 0 0 1 4", .carriedIn: "1 0 0 0 0 0 1", .granted: "2 0 0 0 0 1 3",
      .repeated: "1 0 0 0 0 0 1", .totalHandled: "3 0 0 0 0 1 4", .carriedOut: "1 0 0 0 0 0 1",
    ])
    #expect(record.accusedSums == [])
  }

  @Test("A row that does not add up is accused with both figures")
  func row() throws {
    let record = try record([
      .newReceived: "3 0 0 0 0 0 4", .granted: "3 0 0 0 0 0 3", .totalHandled: "3 0 0 0 0 0 3",
    ])
    let rows = record.findings(.rowSumMismatch)
    #expect(rows.count == 1)
    let finding = try #require(rows.first)
    #expect(finding.expected == "3" && finding.actual == "4")
    #expect(finding.message.contains("3") && finding.message.contains("4"))
    #expect(
      finding.cells == ApplicantColumn.allCases.map { CellPath(.application(.newReceived, $0)) })
    #expect(finding.severity == .warning)
    // The wrong 总计 breaks the balance of its column too, and nothing else.
    #expect(record.accusedSums.map(\.code) == [.rowSumMismatch, .balanceMismatch])
  }

  @Test("Outcomes that do not add up are accused in each column, and no value is altered")
  func outcomes() throws {
    let record = try record([
      .newReceived: "11 0 0 0 0 0 11", .totalHandled: "11 0 0 0 0 0 11",
    ])
    #expect(record.accusedSums.map(\.code) == [.outcomeSumMismatch, .outcomeSumMismatch])
    #expect(record.accusedSums.map(\.expected) == ["0", "0"])
    #expect(record.accusedSums.map(\.actual) == ["11", "11"])
    #expect(record.cells[.granted, .naturalPerson] == 0)
    #expect(record.cells[.totalHandled, .total] == 11)
    #expect(record.namedByReading.isDisjoint(with: CellSet(.applications)))
  }

  @Test("A table that does not balance is accused in each column")
  func balance() throws {
    let record = try record([
      .newReceived: "5 0 0 0 0 0 5", .granted: "4 0 0 0 0 0 4", .totalHandled: "4 0 0 0 0 0 4",
    ])
    #expect(record.accusedSums.map(\.code) == [.balanceMismatch, .balanceMismatch])
    #expect(record.accusedSums.map(\.expected) == ["5", "5"])
    #expect(record.accusedSums.map(\.actual) == ["4", "4"])
  }

  @Test(
    "Outcomes whose 总计 are left blank beside their applicants are not held against the 总计 of all")
  func blankTotals() throws {
    let zeros = "| 0 | 0 | 0 | 0 | 0 |"
    func record(_ granted: String) throws -> ReportRecord {
      try TinyReport(applications: [
        Labels.pipesHead, "| 一、本年新收政府信息公开申请数量 | | 9 \(zeros) 9 |",
        "| | （一）予以公开 | 5 \(zeros) \(granted) |", "| | 2.重复申请 | 4 \(zeros) |",
        "| | （七）总计 | 9 \(zeros) 9 |",
      ]).record()
    }
    #expect(try record("").findings(.outcomeSumMismatch) == [])
    #expect(try record("5").findings(.outcomeSumMismatch) == [])
  }

  @Test("Disputes that do not add up are accused block by block")
  func disputes() throws {
    let record = try TinyReport(
      disputes: ["行政复议 行政诉讼", "1 0 0 0 2 0 0 0 0 0 0 0 3 0 0"]
    ).record()
    let found = record.findings(.disputeSumMismatch)
    #expect(found.map(\.expected) == ["1", "3"])
    #expect(found.map(\.actual) == ["2", "0"])
    #expect(found.first?.cells == DisputeColumn.allCases.map { CellPath(.dispute(.review, $0)) })
  }

  @Test("A sum that would need an unknown cell is not accused")
  func unknown() throws {
    let record = try TinyReport(applications: [
      "| （一）予以公开 | 5 | 0 | 0 | 0 | 0 | 多 | 6 |", "| 2.重复申请 | 5 | 0 | 0 | 0 | 0 | 0 | 6 |",
    ]).record()
    #expect(
      record.findings(.unreadableCell).map(\.cells) == [
        [CellPath(.application(.granted, .otherOrganisation))]
      ])
    #expect(
      record.findings(.rowSumMismatch).map(\.cells.first) == [
        CellPath(.application(.repeated, .naturalPerson))
      ])
  }

  @Test("A blank total is not accused, a blank part counts as 0")
  func blanks() throws {
    let head = Labels.pipesHead
    let record = try TinyReport(applications: [
      head, "| （一）予以公开 | | 3 | | | | | | |", "| （二）部分公开 | | 3 | | | | | | 4 |",
    ]).record()
    #expect(record.findings(.rowSumMismatch).map(\.actual) == ["4"])
    #expect(record.findings(.rowSumMismatch).map(\.expected) == ["3"])
    // Only what is printed is accused.
    let accused: [ApplicantColumn] = [.naturalPerson, .total]
    #expect(
      record.findings(.rowSumMismatch).map(\.cells)
        == [accused.map { CellPath(.application(.partiallyGranted, $0)) }])
  }

  @Test("A missing table is accused of nothing but being missing")
  func missing() throws {
    let record = try TinyReport(disputes: ["行政复议 行政诉讼", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"]).record()
    #expect(record.accusedSums == [])
    #expect(
      record.findings(.missingTable).map(\.cells) == [
        [CellPath(.proactive)], [CellPath(.applications)],
      ])
    #expect(
      record.unknownCells == CellSet(Array(CellSet(.proactive)) + Array(CellSet(.applications))))
  }
}
