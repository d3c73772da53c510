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
    func time(_ count: Int) -> Duration {
      let bytes = Array((head + String(repeating: piece, count: count / piece.utf8.count)).utf8)
      return ContinuousClock().measure {
        _ = try? Reading.parser.parse(ParserInput(bytes: bytes, wantsEvidence: true))
      }
    }
    let short = time(16_000)
    let long = time(128_000)
    #expect(long < short * 24 + .milliseconds(300), "\(short), then \(long)")
  }
}
