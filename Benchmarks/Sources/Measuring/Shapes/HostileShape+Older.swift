extension HostileShape {
  /// Reports from before the form of 2019, whose tables are known by their heads and by their rows alone.
  static let older: [HostileShape] =
    heads + headsOfCells + shortLines + indicatorRows + indicatorCells

  private static let head = "指标名称 单位 数量\n"
  private static let values = "指标名称 代码 合计 本年 上年 历年 累计 数量 总数\n"

  private static let heads: [HostileShape] = [
    older("heads", head),
    older("alternating heads", "指标名称 单位 数量\n项目名称 单位 数量\n"),
    older("heads of many columns", "指标名称单位代码合计本年上年历年累计数量总数\n项目 单位 数量\n"),
    older("heads run together", "项目单位数量\n指标单位数量\n"),
    older("heads among blank lines", "指标名称 单位 数量\n\n\n\n项目名称 单位 数量\n\n\n\n"),
    older("heads above a few rows", "指标名称 单位 数量\n主动公开 条 1\n项目 单位 数量\n依申请公开 件 1\n"),
    older("heads above names", head + String(repeating: "公开\n", count: 30)),
    older("nearly heads", "项目 单位 某某\n"),
    older("units above heads", "单位：条\n指标名称 单位 数量\n单位：件\n项目名称 单位 数量\n"),
    older("heads of values alone", head: head, "数目 数目\n"),
    older("heads by tabs", "指标名称\t单位\t数量\n项目名称\t单位\t数量\n"),
    older("heads by pipes", "指标名称|单位|数量\n项目名称|单位|数量\n"),
  ]

  private static let headsOfCells: [HostileShape] = [
    older("heads of values, a line each", "数目\n"),
    older("heads of values, pipes, a line each", "数目|\n|\n"),
    older("heads of cells", "指标名称\n单位\n数量\n"),
    older("alternating heads of cells", "指标名称\n单位\n数量\n项目\n单位\n数量\n"),
    older("broken heads of cells", "项\n数目\n"),
    older("heads of cells, blank lines between", "数目\n" + String(repeating: " \n", count: 4)),
    older("names of heads", "目\n"),
    older("rows of cells", head: "指标名称\n单位\n数量\n", "公开数\n条\n1\n"),
    older("names of cells", head: "指标名称\n单位\n数量\n", "公开数（\n"),
    older("numbers of cells", head: "指标名称\n单位\n数量\n", "1\n"),
    older("blank cells", head: "指标名称\n单位\n数量\n", "项\n|\n1\n"),
  ]

  /// Lines of a few bytes, each with all that a line costs.
  private static let shortLines: [HostileShape] = [
    older("shortest rows", head: head, "a 1\n"),
    older("shortest rows by pipes", head: "指标名称|单位|数量\n", "a|1\n"),
    older("shortest rows of cells", head: "指标名称\n单位\n数量\n", "a\n1\n"),
    older("shortest rows without a unit", head: head, "a 1\nb\n"),
    older("units alone", head: head, "条\n"),
    older("units of cells", head: "指标名称\n单位\n数量\n", "a\n条\n"),
    older("heads above letters", head + String(repeating: "a\n", count: 24)),
    older("heads of cells above letters", "指标名称\n数量\n" + String(repeating: "a\n", count: 24)),
    older("letters of heads", head: head, "a 1\n目\n"),
    older("heads of notes", "指标说明\n"),
    older("heads of codes", "指标代码\n"),
    older("heads of codes, names behind them", "指标代码\n指标名称\n指标说明\n"),
  ]

  private static let indicatorRows: [HostileShape] = [
    older("indicators", head: head, "主动公开信息数 条 1\n"),
    older("short indicators", head: head, "甲 条 1\n"),
    older("indicators by pipes", head: "指标名称|单位|数量\n", "公开|条|1\n"),
    older("indicators by tabs", head: "指标名称\t单位\t数量\n", "公开\t条\t1\n"),
    older("indicators without a head", "主动公开信息数 条 1\n"),
    older("rows without a head, blank lines between", "公开 条 1\n\n\n\n\n\n\n"),
    older("values beyond the columns", head: values, "公开 1 2 3 4 5 6 7 8 9 10\n"),
    older("values that may be any column's", head: values, "公开 1 2 3\n"),
    older("placeholders of any column", head: values, "公开 / / / /\n"),
    older("units that no column holds", head: values, "公开 / / / / 件\n"),
    older("names that wait", head: head, "公开信息公开信息公开信息公开（\n"),
    older(
      "names above rows", head: head,
      String(repeating: "公开信息公开信息公开信息公开（\n", count: 16) + "公开 条 1\n"),
    older(
      "brackets above rows", head: head,
      String(repeating: "（（（（（（（（（（（（\n", count: 16) + "公开 条 1\n"),
    older("numbers alone", head: head, "公开 条\n" + String(repeating: "1\n", count: 20)),
    older("sections of the older form", "一、申请和依据\n"),
  ]

  private static let indicatorCells: [HostileShape] = [
    older("units in a line", head: head, "条 "),
    older("units, a few in a line", head: head, String(repeating: "条 ", count: 40) + "\n"),
    older("parted units", head: head, "公开 万 万 元 万 万 元 万 万 元\n"),
    older("numbers in a line", head: head, String(repeating: "1 ", count: 40) + "\n"),
    older("long digits", head: head, String(repeating: "1", count: 500) + "\n"),
    older("dashes", head: head, String(repeating: "- ", count: 40) + "\n"),
    older("remarks", head: head, "公开 条 1" + String(repeating: "（", count: 100) + "）\n"),
    older("parted letters", head: head, String(repeating: "条 件 项 目 ", count: 8) + "\n"),
    older("cells by pipes", head: head, String(repeating: "|", count: 60) + "\n"),
    older("rules", head: head, "|--|--|--|\n"),
    older("cells by tabs", head: head, String(repeating: "\t", count: 60) + "\n"),
    older("long pipes", head: head, "|"),
    older("long tabs", head: head, "\t"),
    older("html: indicators", head: page, "<tr><td>公开<td>条<td>1", isHTML: true),
    older("html: heads", head: page, "<tr><td>项目<td>单位<td>数量<tr><td>指标<td>单位<td>数量", isHTML: true),
    older("html: cells", head: page + "<tr>", "<td>1", isHTML: true),
  ]

  private static let page = "<table><tr><td>指标名称<td>单位<td>数量"

  private static func older(
    _ name: String, head: String = "", _ unit: String, isHTML: Bool = false
  ) -> HostileShape {
    HostileShape("older: " + name, .end, head: head, unit, isHTML: isHTML, isOlder: true)
  }
}
