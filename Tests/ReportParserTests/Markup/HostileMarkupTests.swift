import DisclosureReport
import ReportParser
import Testing

@Suite("Markup made to hurt")
struct HostileMarkupTests {
  private static let head =
    "<h1>白桦县2024年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>"

  @Test("Elements nested too deep end the reading, and the record says so")
  func deep() throws {
    let html = Self.head + String(repeating: "<div>", count: 300) + "<p>一、总体情况</p>"
    let record = try Reading.record(of: html)
    let found = try #require(record.findings(.truncated).first)
    #expect(record.findings(.truncated).count == 1 && found.severity == .warning)
    let span = try #require(found.spans.first)
    #expect(span.offset > Self.head.utf8.count && span.offset < html.utf8.count)
    #expect(record.year == 2024)
  }

  @Test("Elements nested as deep as is read truncate nothing")
  func notTooDeep() throws {
    let html = Self.head + String(repeating: "<div>", count: 250) + "<p>一、总体情况</p>"
    #expect(try Reading.record(of: html).findings(.truncated).isEmpty)
  }

  @Test(
    "A long run of one thing takes time linear in its length",
    arguments: [
      "<td>", "<b>", "</b>", "<", "&", "&#", "&#9;", "<!", "<p>a", "<td>1", "<tr><td>1</td></tr>",
      "<table><tr><td>", "<tr>", "</td>", "</p>", "<td rowspan=999 colspan=99999999>", "<br>x",
      "<?",
      "<![if x]>", "<b>1</b>", "&amp;", "<a b=c>", "<li>", "<select><option>", "\u{1}a", "&x",
    ],
    [
      "", "<table><tr><td rowspan=999 colspan=127>", "<a href='", "<a ", "<!-- ", "<pre>",
      "<script>",
    ])
  func runs(piece: String, opening: String) {
    func time(_ count: Int) -> Duration {
      let html = Self.head + opening + String(repeating: piece, count: count / piece.utf8.count)
      return ThreadClock.measure { _ = try? Reading.record(of: html) }
    }
    let short = time(8_000)
    let long = time(64_000)
    #expect(long < short * 24 + .milliseconds(300), "\(short), then \(long)")
  }

  @Test("An element with ever new attributes takes time linear in their number")
  func attributes() {
    func time(_ count: Int) -> Duration {
      let html = Self.head + "<a " + (0..<count).map { " a\($0)" }.joined() + "><p>甲"
      return ThreadClock.measure { _ = try? Reading.record(of: html) }
    }
    let short = time(20_000)
    let long = time(160_000)
    #expect(long < short * 24 + .milliseconds(300), "\(short), then \(long)")
  }
}
