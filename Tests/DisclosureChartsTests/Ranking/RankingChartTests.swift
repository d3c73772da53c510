import DisclosureCharts
import Testing

@Suite("Rankings as pictures")
struct RankingChartTests {
  @Test("A picture is well-formed whatever it is given", arguments: [UInt64](0..<60))
  func wellFormed(seed: UInt64) throws {
    let chart = Hostile.ranking(seed: seed)
    #expect(Picture(chart.svg).problem == nil)
    #expect(Picture(chart.html).problem == nil)
    #expect(!chart.svg.contains("<script"))
    #expect(!chart.svg.contains("nan"))
    #expect(!chart.svg.contains("inf\""))
  }

  @Test(
    "Every name and value is there, in the picture and in its table", arguments: [1, 12, 31, 400])
  func complete(count: Int) {
    let chart = Samples.ranking(count)
    let picture = Picture(chart.svg)
    #expect(picture.all("row-name").count == count)
    let names = Set(picture.all("row-name").map(\.content))
    let titles = picture.contents("title")
    let cells = Set(picture.all("cell").map(\.content))
    for (row, line) in zip(chart.rows, sorted(chart)) {
      #expect(names.contains(row.name))
      #expect(titles.contains { $0.contains(row.name) && $0.contains(row.code) })
      #expect(cells.contains(line[3]))
    }
    #expect(chart.table.rows.count == count)
    #expect(chart.table.rows.allSatisfy { $0.count == chart.table.columns.count })
    #expect(picture.all("bar").count == count)
    #expect(picture.all("whisker").count == count + 1)
  }

  private func sorted(_ chart: RankingChart) -> [[String]] {
    chart.table.rows.sorted { $0[2] < $1[2] }
  }

  @Test("No two names overlap, nor does anything leave the picture", arguments: [2, 31, 61, 400])
  func apart(count: Int) throws {
    let picture = Picture(Samples.ranking(count).svg)
    let names = picture.all("row-name")
    let size = try #require(names.first?.number("font-size"))
    let places = names.compactMap { $0.number("y") }
    for (above, below) in zip(places, places.dropFirst()) { #expect(below - above >= size + 4) }
    let height = try #require(picture.elements.first?.number("height"))
    let bars = picture.all("bar")
    let left = try #require(bars.compactMap { $0.number("x") }.min())
    for text in picture.elements where text.name == "text" {
      let y = try #require(text.number("y"))
      #expect(y > 0 && y < height)
    }
    for name in names { #expect(try #require(name.number("x")) < left) }
    let cells = picture.all("cell").compactMap { $0.number("x") }
    for bar in bars {
      let right = try #require(bar.number("x")) + #require(bar.number("width"))
      #expect(right < cells.filter { $0 > left }.min() ?? 0)
    }
  }

  @Test("Ranked rows stand first and by rank, the others below a heading")
  func order() throws {
    let rows = [
      RankingRow(name: "丙", code: "3", value: 0.9),
      RankingRow(rank: 2, name: "乙", code: "2", value: 0.5),
      RankingRow(rank: 1, name: "甲", code: "1", value: 0.6),
      RankingRow(rank: 3, name: "丁", code: "4"),
    ]
    var chart = Samples.ranking(0)
    chart.rows = rows
    let picture = Picture(chart.svg)
    #expect(picture.all("row-name").map(\.content) == ["甲", "乙", "丙", "丁"])
    #expect(chart.table.rows.map(\.first) == ["1", "2", "–", "–"])
    let heading = try #require(picture.all("separator").first?.number("y"))
    let places = picture.all("row-name").compactMap { $0.number("y") }
    #expect(places[1] < heading && heading < places[2])
    #expect(Set(picture.all("bar").compactMap { $0.attributes["fill"] }).count == 2)
  }

  @Test("The lines of the country and the median are drawn with their labels, apart")
  func references() throws {
    let picture = Picture(Samples.ranking(31).svg)
    let labels = picture.all("reference-label")
    #expect(labels.map(\.content) == ["全国 National 67.2%", "中位数 Median 65.5%"])
    #expect(labels.map { $0.attributes["text-anchor"] } == ["start", "end"])
    #expect(
      Set(picture.all("reference").compactMap { $0.attributes["stroke-dasharray"] }).count == 2)
  }

  @Test("Footnotes tell the definition, what is incomplete, small, and the revision")
  func footnotes() {
    let notes = Picture(Samples.ranking(31).svg).all("footnote").map(\.content)
    for part in ["予以公开件数 ÷ 办结件数", "* ", "† ", "310 of 372", "口径有变", "年度报告", "4127"] {
      #expect(notes.contains { $0.contains(part) }, "\(part)")
    }
  }

  @Test("Incomplete rows are hatched, so that print shows them")
  func hatched() {
    let chart = Samples.ranking(31)
    let hatched = Picture(chart.svg).all("bar").filter {
      $0.attributes["fill"]?.hasPrefix("url(#gk-hatch") == true
    }
    #expect(hatched.count == chart.rows.count(where: \.isIncomplete))
  }
}
