import DisclosureCharts
import Testing

@Suite("Rankings at their limits")
struct RankingLimitTests {
  @Test("A chart without rows says that there is nothing")
  func empty() {
    let picture = Picture(Samples.ranking(0).svg)
    #expect(picture.problem == nil)
    #expect(picture.all("empty").map(\.content) == ["没有可显示的数据 Nothing to show"])
    #expect(picture.all("bar").isEmpty)
  }

  @Test("Rows beyond the limit are counted in a footnote, and stand in the table")
  func tooMany() {
    let chart = Samples.ranking(RankingChart.mostRows + 7)
    let picture = Picture(chart.svg)
    #expect(picture.all("row-name").count == RankingChart.mostRows)
    #expect(picture.all("footnote").contains { $0.content.contains("7 more rows") })
    #expect(chart.table.rows.count == RankingChart.mostRows + 7)
  }

  @Test("Negative values go left of zero")
  func negative() throws {
    var chart = Samples.ranking(0, unit: .number)
    chart.rows = [
      RankingRow(rank: 1, name: "甲", code: "1", value: 30),
      RankingRow(rank: 2, name: "乙", code: "2", value: -20),
    ]
    let bars = Picture(chart.svg).all("bar")
    let zero = try #require(bars[0].number("x"))
    let end = try #require(bars[1].number("x")) + #require(bars[1].number("width"))
    #expect(abs(end - zero) < 0.02)
    #expect(chart.table.rows[1][3] == "−20")
  }

  @Test("A huge name is cut in its row, and whole in its title")
  func hugeName() {
    let name = String(repeating: "自治县", count: 200)
    var chart = Samples.ranking(0)
    chart.rows = [RankingRow(rank: 1, name: name, code: "1", value: 0.5)]
    let picture = Picture(chart.svg)
    let label = picture.all("row-name").first?.content ?? ""
    #expect(label.hasSuffix("…"))
    #expect(label.count < 30)
    #expect(picture.contents("title").contains { $0.hasPrefix(name) })
  }

  @Test("A row without a name is told by its code", arguments: ["", " ", "\u{202e}"])
  func nameless(name: String) {
    var chart = Samples.ranking(0)
    chart.rows = [RankingRow(rank: 1, name: name, code: "330000", value: 0.5)]
    #expect(Picture(chart.svg).all("row-name").map(\.content) == ["330000"])
  }

  @Test(
    "A value that is none is a dash without a bar", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    var chart = Samples.ranking(0)
    chart.rows = [RankingRow(rank: 1, name: "甲", code: "1", value: value, low: value, high: 1)]
    chart.national = value
    let picture = Picture(chart.svg)
    #expect(picture.all("bar").isEmpty)
    #expect(chart.table.rows.first?[3] == "—")
  }

  @Test("The picture asks for nothing outside itself")
  func selfContained() {
    for text in [Samples.ranking(31).html, Samples.trend(8).html] {
      for sign in ["<script", "href", "src=", "@import", "@font-face", "onload"] {
        #expect(!text.contains(sign))
      }
    }
    #expect(Samples.ranking(3).svg.contains("PingFang SC"))
  }
}
