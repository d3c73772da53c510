/// A chart and its table as one page, without scripts or files beside it.
enum ChartPage {
  private static let style = """
    body { margin: 1.5rem auto; max-width: 60rem; padding: 0 1rem; color: #1a1a1a;
      font: 14px/1.5 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
    figure { margin: 0 0 1.5rem; }
    svg { width: 100%; height: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
    th, td { border-bottom: 1px solid #d4d7db; padding: 0.2rem 0.5rem; text-align: right; }
    th.text, td.text { text-align: left; overflow-wrap: anywhere; min-width: 9em; }
    th { font-weight: normal; }
    thead th { border-bottom: 2px solid #555555; vertical-align: bottom; }
    @media print {
      @page { margin: 12mm; }
      body { margin: 0; max-width: none; padding: 0; font-size: 8pt; line-height: 1.3; }
      table { break-before: page; }
      tr { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """

  /// The page of a chart; it is well-formed XML as well.
  static func html(of chart: some DisclosureChart) -> String {
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    page.open("html", ["lang": "zh-CN", "xmlns": "http://www.w3.org/1999/xhtml"])
    page.open("head")
    page.empty("meta", ["charset": "utf-8"])
    page.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    let title = [chart.title.chinese, chart.title.english].filter { !$0.isEmpty }
    page.element("title", title.joined(separator: " — "))
    page.raw("<style>\n\(style)\n</style>\n")
    page.close("head")
    page.open("body")
    page.open("figure")
    page.raw(chart.svg)
    page.close("figure")
    write(chart.table, to: &page)
    page.close("body")
    page.close("html")
    return page.text
  }

  private static func write(_ table: ChartTable, to page: inout Markup) {
    page.open("table")
    page.element("caption", table.caption)
    page.open("thead")
    page.open("tr")
    for (index, column) in table.columns.enumerated() {
      page.element("th", column, ["scope": "col", "class": side(of: index, in: table)])
    }
    page.close("tr")
    page.close("thead")
    page.open("tbody")
    for row in table.rows {
      page.open("tr")
      for (index, cell) in row.enumerated() {
        let side = side(of: index, in: table)
        if index == table.wordColumns.first {
          page.element("th", cell, ["scope": "row", "class": side])
        } else {
          page.element("td", cell, ["class": side])
        }
      }
      page.close("tr")
    }
    page.close("tbody")
    page.close("table")
  }

  private static func side(of column: Int, in table: ChartTable) -> String {
    table.wordColumns.contains(column) ? "text" : "number"
  }
}
