import DisclosureCharts
import Testing

@Suite("Charts as files")
struct ChartFileTests {
  @Test(
    "The extension names the kind",
    arguments: [
      ("a.svg", ChartFile.svg), ("年.报/图.HTML", .html), ("x.svg.html", .html), (".svg", .svg),
    ])
  func kinds(file: String, kind: ChartFile) throws {
    #expect(try ChartFile(named: file) == kind)
  }

  @Test(
    "Any other extension is an error that names the file",
    arguments: ["a", "", "a.png", "a.svg/", "a.svg/b", "svg", "a.", "a.svg ", "a.\u{202e}gvs"])
  func unknown(file: String) {
    #expect(throws: UnknownChartFile(file: file)) {
      try ChartFile.render(Samples.ranking(1), as: file)
    }
    #expect(UnknownChartFile(file: "a\u{1b}.png").description.hasSuffix("not as a .png"))
  }

  @Test("A file of a kind is well-formed")
  func rendered() throws {
    let svg = try ChartFile.render(Samples.trend(2), as: "a.svg")
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(Picture(svg).problem == nil)
    let html = try ChartFile.render(Samples.ranking(2), as: "a.html")
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(Picture(html).problem == nil)
  }

  @Test("A page has a language, a title, and a table whose heads name columns and rows")
  func page() {
    let chart = Samples.ranking(12)
    let page = Picture(chart.html)
    #expect(page.elements.first?.attributes["lang"] == "zh-CN")
    #expect(page.contents("title").first?.contains("予以公开率") == true)
    let heads = page.elements.filter { $0.attributes["scope"] == "row" }.map(\.content)
    #expect(heads == chart.table.rows.map { $0[1] })
    #expect(page.contents("caption") == ["予以公开率 Requests granted in full 2024"])
    #expect(page.contents("td").count == 12 * 7)
    #expect(chart.html.contains("@media print"))
  }
}
