import DisclosureReport
import Testing

@Suite("The table of applications")
struct ApplicationsTableTests {
  private func record(_ lines: [String], wantsEvidence: Bool = false) throws -> ReportRecord {
    try TinyReport(applications: lines).record(wantsEvidence: wantsEvidence)
  }

  private func row(_ row: ApplicationRow, _ record: ReportRecord) -> [Int64?] {
    ApplicantColumn.allCases.map { record.cells[row, $0] }
  }

  @Test("Values under their own heads are settled, blanks stay blank")
  func underHeads() throws {
    let record = try record([
      Labels.pipesHead, "| （一）予以公开 | | 12 | | | | | 1 | 13 |", "| 2.重复申请 | | | | | | | | |",
      "| （七）总计 | | 12 | | | | | 1 | 13 |",
    ])
    #expect(row(.granted, record) == [12, nil, nil, nil, nil, 1, 13])
    #expect(row(.repeated, record) == [nil, nil, nil, nil, nil, nil, nil])
    let settled = CellPath(.granted).cells
    #expect(record.namedByReading.isDisjoint(with: settled))
    #expect(record.namedByReading.isDisjoint(with: CellPath(.repeated).cells))
    #expect(record.doubtedCells.isEmpty)
  }

  @Test("A row out of line with its head is placed by the sums as a whole")
  func shifted() throws {
    let record = try record([
      Labels.pipesHead, "| （一）予以公开 | | 12 | | | | | 1 | 13 |",
      "| | | （七）总计 | | 12 | | | | | 1 | 13 |",
    ])
    #expect(row(.totalHandled, record) == [12, nil, nil, nil, nil, 1, 13])
    #expect(record.findings(.ambiguousPlacement) == [])
    #expect(
      record.doubtedCells.map(\.path) == [
        "applications.outcomes.total.natural_person",
        "applications.outcomes.total.other_organisation",
        "applications.outcomes.total.total",
      ])
  }

  @Test("A row one cell off is not taken for one that prints no 总计")
  func shiftedLeft() throws {
    let record = try record([
      Labels.pipesHead, "| | （一）予以公开 | | 12 | | | | | 12 |",
      "| （七）总计 | | 12 | | | | | 12 | |",
    ])
    #expect(row(.granted, record) == [nil, 12, nil, nil, nil, nil, 12])
    #expect(row(.totalHandled, record) == [nil, 12, nil, nil, nil, nil, 12])
    #expect(record.doubtedCells.map(\.applicationRow) == [.totalHandled, .totalHandled])
  }

  @Test(
    "Seven values in order are a row's cells, wherever they stand",
    arguments: ["|", "| |", "| | |"])
  func sevenValues(indent: String) throws {
    let record = try record([
      Labels.pipesHead, "\(indent) （一）予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |",
    ])
    #expect(row(.granted, record) == [1, 2, 3, 4, 5, 6, 21])
    #expect(record.doubtedCells.isEmpty)
  }

  @Test("Placeholders are absent, without a finding")
  func placeholders() throws {
    let record = try record(["（一）予以公开 3 / — - 无 / 3"], wantsEvidence: true)
    #expect(row(.granted, record) == [3, nil, nil, nil, nil, nil, 3])
    #expect(record.namedByReading.isDisjoint(with: CellPath(.granted).cells))
    let readings = record.evidence.filter { $0.cell.applicationRow == .granted }.map(\.reading)
    #expect(
      readings == [
        .printed, .placeholder, .placeholder, .placeholder, .placeholder, .placeholder, .printed,
      ])
  }

  @Test(
    "A cell that prints no count is unknown, and named with its span",
    arguments: ["1.5", "12345678901234567890", "3万元", "多", "5%"])
  func unreadable(cell: String) throws {
    let report = TinyReport(applications: ["| （一）予以公开 | 3 | 0 | \(cell) | 0 | 0 | 0 | 3 |"])
    let record = try report.record()
    #expect(row(.granted, record) == [3, 0, nil, 0, 0, 0, 3])
    let finding = try #require(record.findings(.unreadableCell).first)
    #expect(finding.cells == [CellPath(.application(.granted, .researchInstitution))])
    let span = try #require(finding.spans.first)
    let bytes = Array(report.text.utf8)[span.offset..<span.offset + span.length]
    #expect(String(decoding: bytes, as: UTF8.self) == cell)
  }

  @Test(
    "Counts keep separators, units and remarks off",
    arguments: ["1,362", "1362件", "1362（其中重复 16 件）", "１３６２"])
  func counts(cell: String) throws {
    let record = try record(["| （一）予以公开 | \(cell) | 0 | 0 | 0 | 0 | 0 | \(cell) |"])
    #expect(row(.granted, record) == [1362, 0, 0, 0, 0, 0, 1362])
  }

  @Test("A row that is not in the text is unknown, and named")
  func missingRow() throws {
    let lines = Labels.applications.filter { ![.otherSubtotal, .repeated].contains($0.row) }.map {
      $0.label + " 0 0 0 0 0 0 0"
    }
    let record = try record(lines)
    #expect(record.findings(.valuesLost).map(\.cells) == [[CellPath(.repeated)]])
  }

  @Test("（六） as one row needs no three, and the other way round", arguments: [true, false])
  func otherOutcomes(isSingle: Bool) throws {
    let three: [ApplicationRow] = [.correctionOverdue, .feeOverdue, .otherOutcome]
    let left = isSingle ? three : [.otherSubtotal]
    let lines = Labels.applications.filter { !left.contains($0.row) }.map {
      $0.label + " 0 0 0 0 0 0 0"
    }
    let record = try record(lines)
    #expect(record.findings(.valuesLost) == [])
    for row in left { #expect(self.row(row, record) == [nil, nil, nil, nil, nil, nil, nil]) }
    #expect(record.cells[isSingle ? .otherSubtotal : .feeOverdue, .total] == 0)
  }

  @Test("The group head （六） above its three rows is no row of its own")
  func groupHead() throws {
    let record = try record([
      "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1 0 0 0 0 0 1",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0", "3.其他 2 0 0 0 0 0 2",
      "（七）总计 3 0 0 0 0 0 3",
    ])
    #expect(row(.correctionOverdue, record) == [1, 0, 0, 0, 0, 0, 1])
    #expect(row(.otherOutcome, record) == [2, 0, 0, 0, 0, 0, 2])
    #expect(row(.otherSubtotal, record) == [nil, nil, nil, nil, nil, nil, nil])
    #expect(!record.unknownCells.contains(.application(.otherSubtotal, .total)))
  }

  @Test("A row printed twice with different values is unknown, and named with its values")
  func conflicting() throws {
    let record = try record(["（一）予以公开 1 0 0 0 0 0 1", "（一）予以公开 2 0 0 0 0 0 2"])
    #expect(row(.granted, record) == [nil, nil, nil, nil, nil, nil, nil])
    #expect(record.findings(.valuesLost).contains { $0.cells == [CellPath(.granted)] })
  }

  @Test("A row printed twice with the same values is that row")
  func repeatedRow() throws {
    let record = try record(["（一）予以公开 1 0 0 0 0 0 1", "（一）予以公开 1 0 0 0 0 0 1"])
    #expect(row(.granted, record) == [1, 0, 0, 0, 0, 0, 1])
    #expect(!record.namedByReading.contains(.application(.granted, .total)))
  }

  @Test("A page break within a row does not part its values")
  func pageBreak() throws {
    let record = try record(["（一）予以公开 1 0 0", "", "- 3 -", "", "0 0 0 1", "2.重复申请 0 0 0 0 0 0 0"])
    #expect(row(.granted, record) == [1, 0, 0, 0, 0, 0, 1])
    #expect(row(.repeated, record) == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test("Numbers that no label owns make blank rows unknown")
  func strays() throws {
    let record = try record(["5 5", "（一）予以公开", "2.重复申请 1 0 0 0 0 0 1"])
    #expect(record.unknownCells.isSuperset(of: CellPath(.granted).cells))
    #expect(row(.repeated, record) == [1, 0, 0, 0, 0, 0, 1])
  }

  @Test("A row that prints all its values is no row of a number in parts, in a table of zeros")
  func brokenSumAmongZeros() throws {
    let zeros = Labels.applications.filter { $0.row != .otherSubtotal }.map {
      $0.label + ($0.row == .otherOutcome ? " 1 0 0 0 0 0 10" : " 0 0 0 0 0 0 0")
    }
    let record = try TinyReport(applications: zeros).record()
    #expect(record.cells[.otherOutcome, .naturalPerson] == 1)
    #expect(record.cells[.otherOutcome, .total] == 10)
    #expect(record.findings(.rowSumMismatch).count == 1)
    #expect(record.doubtedCells.isEmpty)
  }

  @Test(
    "As many values as cells about a blank one are doubted out of line with the heads where they keep no sum",
    arguments: [
      ("| 17 | 2 | | 1 | 1 | 1 | 2 | 3 |", true), ("| 17 | 2 | | 1 | 1 | 1 | 2 | 24 |", false),
      ("| 17 | 2 | 1 | 1 | 1 | 2 | 3 | |", false),
    ])
  func partedNumber(values: String, isDoubted: Bool) throws {
    let record = try TinyReport(applications: [
      Labels.pipesHead, "| （一）予以公开 \(values)", "| 2.重复申请 | | 1 | | | | | 1 |",
    ]).record()
    let total = Cell.application(.granted, .total)
    #expect(record.namedByReading.contains(total) == isDoubted)
    #expect((record.cells[total] == nil) == isDoubted)
  }
}
