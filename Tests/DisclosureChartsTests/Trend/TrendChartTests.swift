import DisclosureCharts
import Testing

@Suite("Trends as pictures")
struct TrendChartTests {
  @Test("A picture is well-formed whatever it is given", arguments: [UInt64](0..<60))
  func wellFormed(seed: UInt64) {
    let chart = Hostile.trend(seed: seed)
    #expect(Picture(chart.svg).problem == nil)
    #expect(Picture(chart.html).problem == nil)
    #expect(!chart.svg.contains("nan"))
  }

  @Test("Every line has its name, its points and two runs around its gap", arguments: 1...8)
  func complete(count: Int) {
    let chart = Samples.trend(count)
    let picture = Picture(chart.svg)
    #expect(picture.all("series-name").map(\.content) == chart.series.map(\.name))
    #expect(picture.all("point").count == count * 16)
    #expect(picture.all("run").count == count * 2)
    let titles = picture.contents("title")
    for row in chart.table.rows {
      #expect(titles.contains { $0.hasPrefix("\(row[0]) \(row[1]): \(row[2])") })
    }
  }

  @Test("Names at the ends of lines do not overlap, however near the lines end", arguments: 2...8)
  func namesApart(count: Int) {
    let picture = Picture(Samples.trend(count).svg)
    let places = picture.all("series-name").compactMap { $0.number("y") }.sorted()
    for (above, below) in zip(places, places.dropFirst()) { #expect(below - above >= 17.9) }
  }

  @Test("Lines differ in colour, and in print by their dashes and markers")
  func looks() {
    let picture = Picture(Samples.trend(8).svg)
    let runs = picture.all("run")
    #expect(Set(runs.compactMap { $0.attributes["stroke"] }).count == 8)
    #expect(Set(runs.compactMap { $0.attributes["stroke-dasharray"] }).count == 8)
    let markers = picture.all("marker").map {
      "\($0.attributes["d"] ?? "") \($0.attributes["fill"] == "#ffffff")"
    }
    #expect(Set(markers).count >= 8)
  }

  @Test("Breaks are numbered by year, marked on every line that has them, and told below")
  func breaks() {
    var chart = Samples.trend(3)
    chart.series[1].points[2].breaks = ["区划调整", "<合并>"]
    let picture = Picture(chart.svg)
    #expect(picture.all("break-label").map(\.content) == ["//1–2", "//3"])
    #expect(picture.all("break-sign").count == 2 * 4)
    let notes = picture.all("footnote").map(\.content)
    #expect(notes.contains("//1 · 2010 天津市: 区划调整"))
    #expect(notes.contains("//2 · 2010 天津市: <合并>"))
    #expect(notes.contains("//3 · 2021 北京市、天津市、河北省: 表式改版"))
  }

  @Test("Numbers of breaks do not overlap, though every year has some", arguments: [2, 17, 120])
  func breaksApart(count: Int) {
    let points = (0..<count).map {
      TrendPoint(year: 1_905 + $0, value: 1, breaks: ["甲\($0)", "乙\($0)", "丙\($0)"])
    }
    let chart = TrendChart(
      title: Samples.title, unit: .number, origin: Samples.origin,
      series: [TrendSeries(name: "甲", points: points)])
    let labels = Picture(chart.svg).all("break-label")
    for row in Dictionary(grouping: labels, by: { $0.attributes["y"] }).values {
      let places = row.compactMap { $0.number("x") }
      for (left, right) in zip(places, places.dropFirst()) { #expect(right - left > 30) }
    }
    #expect(labels.count >= min(count, 17))
  }

  @Test("Years that are shown do not overlap", arguments: [1, 5, 17, 40, 300])
  func yearsApart(count: Int) {
    let points = (0..<count).map { TrendPoint(year: 1_900 + $0, value: Double($0)) }
    let chart = TrendChart(
      title: Samples.title, unit: .number, origin: Samples.origin,
      series: [TrendSeries(name: "甲", points: points)])
    let places = Picture(chart.svg).all("year").compactMap { $0.number("x") }
    #expect(!places.isEmpty)
    for (left, right) in zip(places, places.dropFirst()) { #expect(right - left >= 30) }
  }

  @Test("Lines beyond eight and impossible years are counted in footnotes")
  func leftOut() {
    var chart = Samples.trend(10)
    chart.series[0].points.append(TrendPoint(year: .max, value: 1))
    let notes = Picture(chart.svg).all("footnote").map(\.content)
    #expect(notes.contains { $0.contains("2 more lines") })
    #expect(notes.contains { $0.contains("1 points of impossible years") })
    #expect(chart.table.rows.count == 161)
  }

  @Test("Without a point there is nothing to show", arguments: [0, 1])
  func empty(count: Int) {
    let series = TrendSeries(name: "甲", points: [TrendPoint(year: 2_024, value: .nan)])
    let chart = TrendChart(
      title: Samples.title, unit: .number, origin: Samples.origin,
      series: Array(repeating: series, count: count))
    #expect(Picture(chart.svg).all("empty").count == 1)
  }
}
