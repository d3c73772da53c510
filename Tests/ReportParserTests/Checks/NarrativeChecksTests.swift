import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Prose against tables, and against itself")
struct NarrativeChecksTests {
  /// A table of twelve applications received, one carried in, ten handled and three carried out.
  private static let table: [String] = {
    let printed: [ApplicationRow: Int] = [
      .newReceived: 12, .carriedIn: 1, .granted: 6, .partiallyGranted: 4, .totalHandled: 10,
      .carriedOut: 3,
    ]
    let rows = Labels.applications.filter { $0.row != .otherSubtotal }.map { row, label in
      "| \(label) | | \(printed[row] ?? 0) | 0 | 0 | 0 | 0 | 0 | \(printed[row] ?? 0) |"
    }
    return [Labels.pipesHead] + rows
  }()

  private func findings(_ sentence: String, problems: [String] = []) throws -> [Finding] {
    try TinyReport(overview: [sentence], applications: Self.table, problems: problems).record()
      .findings.filter { $0.code.origin == .report }
  }

  @Test(
    "A number that the table does not bear out is named, with the cell",
    arguments: [
      ("全县共收到政府信息公开申请17件。", "applications.new_received.total", "12", "17"),
      ("全县共收到政府信息公开申请12件，办结14件。", "applications.outcomes.total.total", "10", "14"),
      ("收到政府信息公开申请12件,结转下年度继续办理2件。", "applications.carried_out.total", "3", "2"),
      ("收到政府信息公开申请12件，其中予以公开7件。", "applications.outcomes.granted.total", "6", "7"),
      ("全年未收到政府信息公开申请。", "applications.new_received.total", "12", "0"),
      // As many as the natural persons, which are others.
      ("收到政府信息公开申请12件，法人或其他组织申请12件。", "applications.new_received.total", "0", "12"),
    ])
  func contradiction(
    sentence: String, cell: String, expected: String, actual: String
  ) throws {
    let findings = try findings(sentence)
    #expect(findings.map(\.code) == [.narrativeContradictsTable])
    #expect(findings.first?.cells == [CellPath(cell)])
    #expect(findings.first?.expected == expected)
    #expect(findings.first?.actual == actual)
  }

  @Test(
    "A number that may count something else accuses nobody",
    arguments: [
      "全县共收到政府信息公开申请12件，办结10件，结转下年度3件。", "收到政府信息公开申请13件（含上年结转1件）。", "县政府办公室收到政府信息公开申请17件。",
      "截至6月底，收到政府信息公开申请5件。", "2023年收到政府信息公开申请17件。", "通过网站收到政府信息公开申请5件。", "上年收到政府信息公开申请17件。",
      "收到政府信息公开申请近20件。", "收到政府信息公开申请5件。收到政府信息公开申请7件。", "收到政府信息公开申请12件，予以公开10件。",
      "全年办理行政复议案件40件。", "各乡镇共收到政府信息公开申请5件。",
    ])
  func fair(sentence: String) throws { #expect(try findings(sentence).isEmpty) }

  @Test("A cell in doubt is held against nothing")
  func doubt() throws {
    let record = try TinyReport(
      overview: ["全县共收到政府信息公开申请17件。"], applications: ["一、本年新收政府信息公开申请数量 12件三", "（七）总计 1"]
    ).record()
    #expect(record.findings(.narrativeContradictsTable).isEmpty)
  }

  @Test(
    "Parts that are more than their whole are named",
    arguments: [
      "主动公开政府信息345条，其中规范性文件8件、政策解读8篇、工作动态1416条。", "公开政府信息100条。其中：人事类60条，财政类50条。",
      "公开各类政府信息共计100条,包括:人事信息12条,政务动态140条。", "收到政府信息公开申请12件，其中自然人申请12件，法人或其他组织申请1件。",
      "收到政府信息公开申请12件，网络提交9件、信函提交4件。",
    ])
  func parts(sentence: String) throws {
    #expect(try findings(sentence).map(\.code).contains(.narrativeContradictsItself))
  }

  @Test(
    "Parts that fit, overlap or are no parts are not",
    arguments: [
      "主动公开政府信息345条，其中规范性文件8件、工作动态337条。", "公开政府信息100条，其中网站公开90条、微信公众号公开60条。",
      "公开政府信息100条，其中，6.2级地震重建90条，民生信息80条。", "公开政府信息100条，其中人事类60条，访问量900次。",
      "公开政府信息51条。其中政务类29条，包括人事类13条、财政类16条，其他类22条。",
      "公开政府信息51条，其中政务类29条（人事类13条、财政类16条），其他类22条。",
      "公开政府信息100余条，其中人事类120条。", "收到政府信息公开申请12件，其中自然人申请12件，法人或其他组织申请0件；办结10件。",
    ])
  func soundParts(sentence: String) throws { #expect(try findings(sentence).isEmpty) }

  @Test(
    "A rate that is not that of its numbers is named",
    arguments: [
      ("受理群众诉求200件，办结190件，办结率98%。", FindingCode.narrativeContradictsItself),
      ("收到政府信息公开申请12件，办结10件，办结率100%。", .narrativeContradictsItself),
      ("收到政府信息公开申请12件，其中自然人12件，占95%。", .narrativeContradictsItself),
      ("受理群众诉求200件，办结率达 100.5%。", .implausibleValue),
    ])
  func rates(sentence: String, code: FindingCode) throws {
    #expect(try findings(sentence).map(\.code) == [code])
  }

  @Test(
    "A rate that is rounded, cut off or of cases that were due is not",
    arguments: [
      "受理群众诉求9280件，按时办结9141件，办结率98.5%。", "受理群众诉求3件，办结2件，办结率66%。", "受理群众诉求3件，办结2件，办结率67%。",
      "收到政府信息公开申请12件，办结10件，结转2件，办结率100%。", "受理群众诉求200件，办结率98%。", "收到政府信息公开申请12件，其中自然人12件，占100%。",
      "受理群众诉求200件，办结190件，满意率99%。",
    ])
  func soundRates(sentence: String) throws { #expect(try findings(sentence).isEmpty) }

  @Test("Two numbers of the same are named")
  func accounts() throws {
    let findings = try findings("全县现有政务新媒体账号39个。", problems: ["对纳入管理的34个账号落实专人。"])
    #expect(findings.map(\.code) == [.narrativeContradictsItself])
    #expect(findings.first?.spans.count == 2)
  }

  @Test(
    "Numbers of some of them are not",
    arguments: ["清理账号5个。", "检查全县34个账号。", "对34个账号进行抽查。", "全县现有微信账号12个。", "全县39个账号实行备案。"])
  func someAccounts(sentence: String) throws {
    #expect(try findings("全县现有政务新媒体账号39个。", problems: [sentence]).isEmpty)
  }
}
