import DisclosureReport
import Testing

@Suite("Sections that a report lacks")
struct MissingSectionsTests {
  private static let proactive = ["| 规章 | 0 | 0 | 0 |", "| 行政规范性文件 | 1 | 0 | 2 |"]
  private static let applications =
    [Labels.pipesHead]
    + Labels.applications.map { "| \($0.label) | | 0 | 0 | 0 | 0 | 0 | 0 | 0 |" }
  private static let disputes = [
    "行政复议 | 行政诉讼", "结果维持 | 结果纠正", Array(repeating: "0", count: 15).joined(separator: " | "),
  ]
  private static let head = "本年制发件数 | 本年废止件数 | 现行有效件数"

  private func messages(
    title: [String] = ["海原县2024年政府信息公开工作年度报告"],
    overview: [String] = ["一、总体情况", "全县无事。"], closing: [String]
  ) throws -> [String] {
    let lines =
      title + overview + ["二、主动公开政府信息情况", "| 信息内容 | \(Self.head) |"] + Self.proactive
      + ["三、收到和处理政府信息公开申请情况"] + Self.applications
      + ["四、政府信息公开行政复议、行政诉讼情况"] + Self.disputes + closing
    let record = try Reading.record(of: lines.joined(separator: "\n"))
    #expect(record.findings(.missingTable) == [])
    return record.findings(.missingSection).map(\.message)
  }

  private static let fifth = ["五、存在的主要问题及改进情况", "公开还不够及时。"]
  private static let sixth = ["六、其他需要报告的事项", "无。"]
  private static let signed = ["海原县人民政府", "2025年1月20日"]

  @Test(
    "A whole report lacks none, nor does one that may have been cut off",
    arguments: [fifth + sixth + signed, fifth + sixth, fifth, []])
  func none(closing: [String]) throws {
    #expect(try messages(closing: closing) == [])
  }

  @Test("Section 六 is missed where the signature follows section 五")
  func other() throws {
    let found = try messages(closing: Self.fifth + Self.signed)
    #expect(found.count == 1)
    #expect(found.first?.contains("六") ?? false)
  }

  @Test("Section 五 is missed where section 六 or the signature follows the last table")
  func problems() throws {
    for closing in [Self.sixth, Self.sixth + Self.signed] {
      let found = try messages(closing: closing)
      #expect(found.count == 1)
      #expect(found.first?.contains("五") ?? false)
    }
  }

  @Test("Section 一 is missed where nothing but the title stands before the first table")
  func overview() throws {
    let found = try messages(overview: [], closing: Self.fifth + Self.sixth)
    #expect(found.count == 1)
    #expect(found.first?.contains("一") ?? false)
  }

  @Test(
    "Headings in other words, and what the section is about in another place, are enough",
    arguments: [
      ["五、工作中的短板", "尚有差距。"] + sixth + signed, ["五、下一步工作打算", "再接再厉。"] + sixth + signed,
      ["（五）存在的不足"] + sixth + signed, fifth + ["六、其他事项", "无。"] + signed,
      fifth + ["本年度无其他需要报告的事项。"] + signed, fifth + ["六、附件"] + signed,
    ])
  func otherWords(closing: [String]) throws {
    #expect(try messages(closing: closing) == [])
  }

  @Test("Prose before the first table is an overview, headed or not")
  func unheaded() throws {
    let prose = String(repeating: "全县各部门认真做好政务公开工作。", count: 20)
    #expect(try messages(overview: [prose], closing: Self.fifth + Self.sixth) == [])
  }
}
