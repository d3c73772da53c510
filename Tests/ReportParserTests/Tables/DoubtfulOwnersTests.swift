import DisclosureReport
import Testing

/// Where labels and values came apart and nothing tells how they belong together, a row may have taken another's.
@Suite("Rows that may have another's values")
struct DoubtfulOwnersTests {
  private func unknown(_ lines: [String]) throws -> Set<ApplicationRow> {
    let record = try TinyReport(applications: lines).record()
    return Set(
      ApplicationRow.allCases.filter { row in
        CellPath(row).cells.allSatisfy {
          record.cells[$0] == nil && record.namedByReading.contains($0)
        }
      })
  }

  private let sure = "四、结转下年度继续办理 1 0 0 0 0 0 1"

  @Test("Values below a label whose neighbour above has none may be the neighbour's")
  func behindEmpty() throws {
    let unknown = try unknown([
      "（一）予以公开", "1.属于国家秘密", "3 0 0 0 0 0 3", "2.重复申请 1 0 0 0 0 0 1", "9 9", sure,
    ])
    #expect(unknown.contains(.granted))
    #expect(unknown.contains(.stateSecret))
    #expect(!unknown.contains(.repeated))
    #expect(!unknown.contains(.carriedOut))
  }

  @Test("Values below a label with more behind them may be the next row's")
  func beforeOrphan() throws {
    let unknown = try unknown([
      "（一）予以公开", "3 0 0 0 0 0 3", "1 0 0 0 0 0 1", "8.属于行政查询事项 0 0 0 0 0 0 0", sure,
    ])
    #expect(unknown.contains(.granted))
    #expect(!unknown.contains(.administrativeQuery))
  }

  @Test("Values below a label behind which the form's next label is lost may be that row's")
  func beforeGap() throws {
    let unknown = try unknown([
      "（一）予以公开", "3 0 0 0 0 0 3", "1.属于国家秘密", "0 0 0 0 0 0 0", "2.其他法律行政法规禁止公开", "0 0 0 0 0 0 0",
    ])
    // （二）部分公开 is missing behind （一）.
    #expect(unknown.contains(.granted))
    #expect(unknown.contains(.partiallyGranted))
    #expect(!unknown.contains(.stateSecret))
  }

  @Test("Where every row's values stand below its label, each keeps its own")
  func complete() throws {
    let rows = Labels.applications.filter { $0.row != .otherSubtotal }
    let lines = rows.flatMap { [$0.label, "0 0 0 0 0 0 0"] }
    #expect(try unknown(lines).isEmpty)
  }

  @Test("Values on their label's own line are the row's whatever stands about them")
  func onOneLine() throws {
    let record = try TinyReport(applications: [
      "（一）予以公开 3 0 0 0 0 0 3", "4 4 4", "2.重复申请 1 0 0 0 0 0 1", "5 5 5", sure,
    ]).record()
    #expect(record.cells[.granted, .total] == 3)
    #expect(record.cells[.repeated, .total] == 1)
    #expect(record.cells[.carriedOut, .total] == 1)
    #expect(!record.namedByReading.contains(.application(.repeated, .total)))
  }

  @Test("Values below （六） are not its own where one of its rows has lost its label")
  func groupHead() throws {
    let unknown = try unknown([
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 9 0 0 0 0 0 9",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 3 0 0 0 0 0 3",
      "（六）其他处理", "8 4 0 0 0 0 12", "（七）总计 20 4 0 0 0 0 24", sure,
    ])
    #expect(unknown.contains(.otherSubtotal))
    #expect(unknown.contains(.otherOutcome))
    #expect(!unknown.contains(.feeOverdue))
  }

  @Test("Values before a row that may be blank are not its own where the row above lost its label")
  func beforeBlankRow() throws {
    let record = try TinyReport(applications: [
      "二、上年结转政府信息公开申请数量 |", "1 |", "3.危及“三安全一稳定” |", "1 |", "|", "|", "|", "|", "|", "1 |",
      "|", "5 |", "1 |", "|", "|", "|", "|", "6 |",
      "5.属于三类内部事务信息 |", "6.属于四类过程性信息 |", "1 |",
    ]).record()
    for row in [ApplicationRow.thirdPartyRights, .internalAffairs] {
      #expect(record.cells[row, .total] == nil)
      #expect(record.namedByReading.contains(.application(row, .total)))
    }
  }
}
