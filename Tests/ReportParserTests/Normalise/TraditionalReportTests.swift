import DisclosureReport
import Testing

@Suite("Reports in traditional characters")
struct TraditionalReportTests {
  private static let text = """
    首頁 政務公開
    互助土族自治縣人民政府2024年政府信息公開工作年度報告
    一、總體情況
    二、主動公開政府信息情況
    信息內容 本年制發件數 本年廢止件數 現行有效件數
    規章 0 0 0
    行政規範性檔案 4 1 9
    信息內容 本年處理決定數量
    行政許(xǔ)可 35
    行政處罰 6
    行政強制 0
    信息內容 本年收費金額（單位：萬元）
    行政事業(yè)性收費 2.5
    三、收到和處理政府信息公開申請情況
    一、本年新收政府信息公開申請數量 3 0 0 0 0 0 3
    （一）予以公開 2 0 0 0 0 0 2
    1.屬於國家秘密 0 0 0 0 0 0 0
    5.要求行政機關（guān）確認或重新出具已獲取信息 1 0 0 0 0 0 1
    五、存在的主要問題及改進情況
    """

  @Test("Their tables are read, and no label of theirs is a misprint")
  func tables() throws {
    let record = try Reading.record(of: Self.text)
    #expect(record.era == .era2021)
    #expect(record.year == 2024)
    #expect(record.cells[.documents(.normativeDocuments, .inForce)] == 9)
    #expect(record.cells[.action(.licensing, .decisions)] == 35)
    #expect(record.cells[.action(.penalty, .decisions)] == 6)
    #expect(record.cells.fees == Money(units: 25_000))
    #expect(record.cells[.newReceived, .total] == 3)
    #expect(record.cells[.granted, .naturalPerson] == 2)
    #expect(record.cells[.stateSecret, .total] == 0)
    #expect(record.cells[.confirmationOrReissue, .total] == 1)
    #expect(record.findings(.labelVariant) == [])
  }

  @Test("Their agency is known by its simplified name, and printed as the title prints it")
  func agency() throws {
    let record = try Reading.record(of: Self.text)
    #expect(record.agency.printedName == "互助土族自治縣人民政府")
    #expect(record.agency.canonicalName == "互助土族自治县人民政府")
    #expect(record.agency.divisionCode == DivisionCode(630223))
  }

  @Test("Readings between the characters of the title are no part of the name")
  func residue() throws {
    let text = Self.text.replacing("自治縣人民", with: "自 治縣(xiàn)人民")
    let record = try Reading.record(of: text)
    #expect(record.agency.printedName == "互助土族自治縣人民政府")
    #expect(record.agency.resolution == .exact)
  }

  @Test("Spans are those of the bytes as received")
  func spans() throws {
    let record = try Reading.record(of: Self.text, wantsEvidence: true)
    let cell = Cell.action(.licensing, .decisions)
    let span = try #require(record.evidence.first { $0.cell == cell }?.span)
    let bytes = Array(Self.text.utf8)[span.offset..<span.offset + span.length]
    #expect(String(decoding: bytes, as: UTF8.self) == "35")
  }

  @Test(
    "Words in the place of the agency's name do no harm",
    arguments: ["", "免費影視(shì)", "（guān）", "💐"])
  func spam(name: String) throws {
    let text = Self.text.replacing("互助土族自治縣人民政府", with: name)
    let record = try Reading.record(of: text)
    #expect(record.cells[.newReceived, .total] == 3)
    #expect(record.year == 2024)
  }
}
