import DisclosureReport
import Testing

/// A row that prints any value prints its 总计: one that does not may stand beside its cells.
@Suite("Rows of a grid without 总计")
struct RowsWithoutTotalTests {
  private func record(_ lines: [String]) throws -> ReportRecord {
    try TinyReport(
      applications: ["| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |"] + lines
    ).record()
  }

  private func isUnknown(_ record: ReportRecord, _ row: ApplicationRow) -> Bool {
    CellPath(row).cells.allSatisfy {
      record.cells[$0] == nil && record.namedByReading.contains($0)
    }
  }

  @Test("A row without one is doubted where others print theirs, whatever its sum")
  func runTogether() throws {
    // 5, 1 and 11 of which the first two run together; 5 and 1 are not 11 either.
    let record = try record([
      "| （一）予以公开 | 51 | | | | | 11 | |", "| 2.重复申请 | 2 | | | | | 1 | 3 |",
    ])
    #expect(isUnknown(record, .granted))
    #expect(record.cells[.repeated, .total] == 3)
    #expect(!record.namedByReading.contains(.application(.repeated, .total)))
  }

  @Test("A 0 beside 总计 may be that of a row that stands one column off")
  func shiftedZero() throws {
    let record = try record([
      "| 2.重复申请 | 2 | | | | | 1 | 3 |", "| 四、结转下年度继续办理 | | | | | | 0 | |",
    ])
    #expect(isUnknown(record, .carriedOut))
  }

  @Test("Where no row prints one, all are as they stand")
  func noTotals() throws {
    let record = try record([
      "| （一）予以公开 | 51 | | | | | 11 | |", "| 2.重复申请 | 2 | | | | | 1 | |",
    ])
    #expect(record.cells[.granted, .naturalPerson] == 51)
    #expect(record.cells[.granted, .otherOrganisation] == 11)
    #expect(record.doubtedCells.isEmpty)
  }

  @Test("A row of zeros needs none")
  func zeros() throws {
    let record = try record([
      "| （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | |", "| 2.重复申请 | 2 | | | | | 1 | 3 |",
    ])
    #expect(record.cells[.granted, .otherOrganisation] == 0)
    #expect(record.doubtedCells.isEmpty)
  }

  /// Two outcomes without 总计, and （七）总计 of all.
  private func outcomes(handled: String) throws -> ReportRecord {
    let rows = Labels.applications.filter { $0.row != .otherSubtotal }.map { row, label in
      switch row {
      case .newReceived, .totalHandled: "| \(label) | \(handled) |"
      case .granted: "| \(label) | 4 | | | | 2 | | |"
      case .notHeld: "| \(label) | 3 | 1 | | | | | |"
      case .repeated: "| \(label) | 5 | | | | | | 5 |"
      default: "| \(label) | | | | | | | |"
      }
    }
    return try record(rows)
  }

  @Test("Where every column adds up with them, rows without one stand in their cells")
  func columnsAddUp() throws {
    let record = try outcomes(handled: "12 | 1 | | | 2 | | 15")
    #expect(record.cells[.granted, .naturalPerson] == 4)
    #expect(record.cells[.granted, .legalService] == 2)
    #expect(record.cells[.notHeld, .business] == 1)
    #expect(record.cells[.notHeld, .total] == nil)
    #expect(record.doubtedCells.isEmpty)
  }

  @Test(
    "Where one column does not, they are doubted",
    arguments: ["12 | | 1 | | 2 | | 15", "12 | 1 | | | 2 | | 16", "13 | 1 | | | 2 | | 16"])
  func columnsDoNotAddUp(handled: String) throws {
    let record = try outcomes(handled: handled)
    #expect(isUnknown(record, .granted))
    #expect(isUnknown(record, .notHeld))
  }
}
