extension HostileShape {
  private static let table = "<p>三、收到和处理政府信息公开申请情况</p><table>"

  /// Pages of HTML with one thing too many.
  static let html: [HostileShape] = [
    page("html: cells in a row", head: table + "<tr>", "<td>1", tail: "</table>"),
    page("html: rows", head: table, "<tr><td>（一）予以公开<td>1<td>1", tail: "</table>"),
    page("html: nested divisions", "<div>"),
    page("html: nested tables", "<table><tr><td>"),
    page("html: wide cells", head: table, "<tr><td colspan=1000>1", tail: "</table>"),
    page("html: tall cells", head: table, "<tr><td rowspan=65534>1", tail: "</table>"),
    page(
      "html: cells of great spans", head: table,
      "<tr><td colspan=4294967295 rowspan=4294967295>1", tail: "</table>"),
    page("html: comments", "<!-- a -->"),
    page("html: one unclosed comment", head: "<!-- ", "-- > "),
    page("html: openings of comments", "<!--"),
    page("html: attributes", head: "<p ", "a=b "),
    page("html: unclosed value", head: "<p a=\"", "a"),
    page("html: entities", "&nbsp;"),
    page("html: ampersands", "&"),
    page("html: numeric references", "&#9999999999;"),
    page("html: ends of elements", "</p>"),
    page("html: scripts", "<script>"),
  ]

  private static func page(
    _ name: String, head: String = "", _ unit: String, tail: String = ""
  ) -> HostileShape {
    HostileShape(name, .applications, head: head, unit, tail: tail, isHTML: true)
  }
}
