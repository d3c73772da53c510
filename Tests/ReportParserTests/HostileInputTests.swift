import ReportParser
import Testing

/// What is too much of one thing is read all the same, in time.
@Suite("Texts made to hurt")
struct HostileInputTests {
  @Test(
    "A long run of one thing takes time linear in its length",
    arguments: [
      "0 ", "| ", "\t", "\n", "一、", "（", "政府信息公开", "1.", "申请1件，", "年", "〔", "2024年12月31日",
      ".gov.cn",
      "规章 0\n", "（一）予以公开 1\n", "\u{3000}", "-", "1,", "二、主动公开政府信息情况\n",
    ], ["", "三、收到和处理政府信息公开申请情况\n（一）予以公开 ", "四、政府信息公开行政复议、行政诉讼情况\n1 1 "])
  func runs(piece: String, section: String) {
    // A name that several places bear, so that the whole text is searched for what decides.
    let head = "朝阳区2024年政府信息公开工作年度报告\n一、总体情况\n" + section
    expectLinearTime(of: piece, behind: head)
  }

  @Test(
    "A long run of heads, rows or cells in an older report takes time linear in its length",
    arguments: [
      "项目 单位 数量\n指标名称 单位 数量\n", "指标名称 单位 数量\na\na\na\n", "数目\n", "指标说明\n", "a 1\n", "公开 条 1\n",
      "公开 / / / / 件\n", "公开（\n", "a\n", "条\n", "1\n", "|\n", "\t\n",
    ], ["指标名称 单位 数量\n", "指标名称 代码 合计 本年 上年 历年 累计 数量 总数\n", "指标名称\n单位\n数量\n"])
  func olderRuns(piece: String, table: String) {
    expectLinearTime(of: piece, behind: "朝阳区2013年政府信息公开工作年度报告\n一、概述\n" + table)
  }

  private func expectLinearTime(of piece: String, behind head: String) {
    func time(_ count: Int) -> Duration {
      let bytes = Array((head + String(repeating: piece, count: count / piece.utf8.count)).utf8)
      return ThreadClock.measure {
        _ = try? Reading.parser.parse(ParserInput(bytes: bytes, wantsEvidence: true))
      }
    }
    let short = time(16_000)
    let long = time(128_000)
    #expect(long < short * 24 + .milliseconds(300), "\(short), then \(long)")
  }
}
