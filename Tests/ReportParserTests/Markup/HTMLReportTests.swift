import DisclosureReport
import DisclosureTesting
import ReportParser
import Testing

@Suite("Reports as web pages")
struct HTMLReportTests {
  /// A way of writing a page.
  struct Style: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var apply: @Sendable (inout HTMLReport) -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout HTMLReport) -> Void) {
      testDescription = name
      self.apply = apply
    }
  }

  static let styles: [Style] = [
    Style("plain") { _ in },
    Style("on one line") { $0.separator = "" },
    Style("tags in upper case, with CR LF") {
      $0.row = {
        "<TR>\r\n\($0.replacing("<td", with: "<TD").replacing("colspan", with: "COLSPAN"))</TR>\r\n"
      }
      $0.separator = "\r\n"
    },
    Style("blank cells with &nbsp;") {
      $0.cell = { "<td\($0.attributes)>\($0.content.isEmpty ? "&nbsp;" : $0.content)</td>" }
    },
    Style("end tags left out") {
      $0.cell = { "<td\($0.attributes)>\($0.content)" }
      $0.row = { "<tr>\($0)" }
      $0.paragraph = { "<p>\($0)" }
    },
    Style("head and body, th") {
      $0.cell = { "<th\($0.attributes)><strong>\($0.content)</strong></th>" }
      $0.table = { "<table><thead></thead><tbody>\($0)</tbody></table>" }
    },
    Style("every line in a paragraph, broken in the middle") {
      $0.cell = { cell in
        let middle = cell.content.index(cell.content.startIndex, offsetBy: cell.content.count / 2)
        let isNumber = cell.content.allSatisfy { "0123456789.".contains($0) }
        let content =
          isNumber ? cell.content : "\(cell.content[..<middle])<br>\n  \(cell.content[middle...])"
        return "<td \(cell.attributes)>\n <div>\(content)</div>\n</td>"
      }
    },
    Style("Word, every character in an element of its own") {
      let write: @Sendable (String) -> String = { text in
        let style =
          "style='font-size:10.5pt;font-family:仿宋_GB2312;mso-ascii-font-family:\"Times New Roman\"'"
        let spans = text.map { "<span lang=EN-US \(style)>\($0)</span>" }.joined()
        return "<p class=MsoNormal align=center>\(spans)<o:p></o:p></p>"
      }
      $0.paragraph = write
      $0.cell = {
        "<td width=72\($0.attributes) style='border:solid windowtext 1.0pt'>\(write($0.content))</td>"
      }
    },
    Style("a page laid out with tables") {
      $0.opening =
        "<table width=100%><tr><td>首页</td><td>政务公开</td></tr></table><table><tr><td><ul><li>政府信息公开年报<li>2023年</ul></td><td>"
        + $0.opening
      $0.closing = "</td></tr></table><table><tr><td>主办：白桦县人民政府</td></tr></table>"
    },
    Style("a page with all that sites have") {
      $0.opening = """
        \u{FEFF}<!DOCTYPE html><html><head><meta charset=gb2312><title>信息公开年报-白桦网</title>
        <style>td { color: red }</style><script>document.write("<td>9</td>")</script></head><body>
        <div class=nav><a href="/">首页</a> &gt; <a href="?a=1&b=2">政府信息公开年报</a></div>
        <table><tr><td>索引号</td><td>000014349/2025-1</td><td>发布机构</td><td>白桦县</td></tr></table>
        <!--ZJEG_RSS.content.begin--><h1>白桦县2024年政府信息公开工作年度报告</h1><p>字号：[大 中 小]</p>
        """
      $0.row = { "<!-- row --><tr height='20'>\($0)<!-- 9 --></tr>" }
    },
  ]

  private static func pages(_ style: Style) throws -> [(html: String, truth: CellValues)] {
    try ZeroStyle.allCases.filter(LayoutKind.pipes.zeroStyles.contains).flatMap { zeros in
      try ReportShape(layout: .pipes, style: zeros).reports(4, seed: 5).map {
        var page = HTMLReport(values: $0.truth.cells)
        style.apply(&page)
        return (page.html, $0.truth.cells)
      }
    }
  }

  @Test("Every cell is read, and nothing is doubted", arguments: styles)
  func cells(style: Style) throws {
    for page in try Self.pages(style) {
      let record = try Reading.record(of: page.html)
      #expect(record.parser.layouts.map(\.layout) == ["html", "html", "html"])
      for cell in Cell.all {
        #expect(record.content(of: cell) == page.truth.amount(of: cell), "\(cell.path)")
      }
      #expect(record.namedByReading.isEmpty)
      #expect(record.accusedSums == [])
      #expect(record.year == 2024)
      #expect(record.agency.printedName == "白桦县")
      #expect(record.era == .era2021)
      #expect(record.source.mediaType == "text/html")
    }
  }

  @Test("The evidence of a printed value is its digits in the page", arguments: styles)
  func evidence(style: Style) throws {
    for page in try Self.pages(style) {
      let record = try Reading.record(of: page.html, wantsEvidence: true)
      let bytes = Array(page.html.utf8)
      for evidence in record.evidence where evidence.reading == .printed && !evidence.cell.isMoney {
        let span = try #require(evidence.span)
        let text = String(decoding: bytes[span.offset..<span.offset + span.length], as: UTF8.self)
        let digits = text.replacing(/<[^>]*>/, with: "")
        #expect(digits == record.cells[evidence.cell].map(String.init), "\(evidence.cell.path)")
      }
      #expect(record.evidence.count >= record.cells.printed.count)
    }
  }

  @Test(
    "A page cut off anywhere, or with bytes changed, gives a record or an error",
    arguments: UInt64(1)...8)
  func damaged(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let style = Self.styles[Int(seed) % Self.styles.count]
    let page = Array(try #require(try Self.pages(style).first).html.utf8)
    for _ in 0..<60 {
      var bytes = Array(page[..<Int.random(in: 1...page.count, using: &random)])
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let signs = Array("<>/&;='\"!-0 td\u{0}\u{1}".utf8)
        if bytes[place] < 0x80 { bytes[place] = signs.randomElement(using: &random) ?? 0x20 }
      }
      let input = ParserInput(bytes: bytes, mediaType: "text/html", wantsEvidence: true)
      for record in (try? Reading.parser.parse(input)) ?? [] {
        let spans = record.findings.flatMap(\.spans) + record.evidence.compactMap(\.span)
        #expect(spans.allSatisfy { $0.offset >= 0 && $0.offset + $0.length <= bytes.count })
      }
    }
  }

  @Test("A table whose cells are all blank prints nothing, and nothing of it is doubted")
  func blankTable() throws {
    let report = try ReportShape(layout: .pipes, style: .zeros).reports(1, seed: 7).first
    var page = HTMLReport(values: try #require(report).truth.cells)
    for cell in Cell.all where cell.path.hasPrefix("disputes") { page.values[cell] = nil }
    let record = try Reading.record(of: page.html)
    #expect(Cell.all.allSatisfy { record.content(of: $0) == page.values.amount(of: $0) })
    #expect(record.namedByReading.isEmpty)
  }

  @Test("Markdown may have its tables in HTML")
  func markdown() throws {
    var page = HTMLReport(
      values: try #require(try ReportShape(layout: .pipes, style: .zeros).reports(1, seed: 6).first)
        .truth.cells)
    page.opening = "# 白桦县2024年政府信息公开工作年度报告\n"
    page.closing = ""
    page.paragraph = { "# \($0)\n" }
    let record = try Reading.record(of: page.html)
    #expect(record.parser.layouts.map(\.layout) == ["html", "html", "html"])
    #expect(Cell.all.allSatisfy { record.content(of: $0) == page.values.amount(of: $0) })
    #expect(record.namedByReading.isEmpty)
  }

  @Test("Numbers of the prose are found among markup, and one that it cuts is not read as its rest")
  func prose() throws {
    let style = "<span lang=EN-US style='font-size:16.0pt;font-family:\"Times New Roman\",serif'>"
    let html = """
      <h1>白桦县2024年政府信息公开工作年度报告</h1><p>一、总体情况</p>
      <p>收到政府信息公开申请<b>1</b><b>2</b>件。</p>
      <p>\(style)新收</span>\(style)政府信息</span>\(style)公开申请</span>\(style)7</span>\(style)件</span>。</p>
      """
    let record = try Reading.record(of: html)
    #expect(record.narrative.map(\.value.units) == [7])
    let bytes = Array(html.utf8)
    #expect(record.narrative.map { bytes[$0.span.offset] } == [0x37])
  }
}
