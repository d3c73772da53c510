import DisclosureReport
import Testing

@testable import DisclosureTesting

struct HTMLLayoutTests {
  private func form(singleOther: Bool = false) -> FilledForm {
    var random = SplitMix64(seed: 11)
    var cells = CellValues()
    for row in ApplicationRow.allCases {
      for column in ApplicantColumn.allCases { cells[row, column] = Int64(column.rawValue) }
    }
    return FilledForm(
      .form2021(singleOther: singleOther), cells: cells, style: LabelStyle(using: &random))
  }

  /// How many columns each row fills, cells that reach down from above included.
  private func widths(_ rows: [[HTMLCell]]) -> [Int] {
    var reaching: [(columns: Int, rows: Int)] = []
    return rows.map { row in
      let above = reaching.reduce(0) { $0 + $1.columns }
      reaching = reaching.map { ($0.columns, $0.rows - 1) }.filter { $0.rows > 0 }
      reaching += row.filter { $0.rows > 1 }.map { ($0.columns, $0.rows - 1) }
      return above + row.reduce(0) { $0 + $1.columns }
    }
  }

  @Test("Merged cells fill ten columns in every row", arguments: [false, true])
  func spans(singleOther: Bool) {
    let layout = HTMLLayout(dialect: .plain)
    let form = form(singleOther: singleOther)
    let rows = form.applications.indices.map { layout.cells(at: $0, of: form) }
    #expect(widths(layout.head(form) + rows).allSatisfy { $0 == 10 })
  }

  @Test("Merged cells end with a page and begin anew", arguments: 1..<24)
  func pageBreaks(place: Int) {
    let layout = HTMLLayout(dialect: .plain)
    var form = form()
    form.pageBreaks = [place]
    let rows = form.applications.indices.map { layout.cells(at: $0, of: form) }
    #expect(widths(Array(rows[..<place])).allSatisfy { $0 == 10 })
    #expect(widths(Array(rows[place...])).allSatisfy { $0 == 10 })
  }

  @Test("Tags are closed, and the report ends in .html", arguments: [FormEra.era2019, .era2021])
  func wellFormed(era: FormEra) throws {
    for kind in [LayoutKind.html, .htmlOneLine, .htmlWord, .htmlNested] {
      let report = try ReportGenerator(seed: 2, options: ReportOptions(layout: kind, era: era))
        .report(of: .invented, on: 2020)
      let text = String(decoding: report.bytes, as: UTF8.self)
      #expect(report.name.hasSuffix(".html"))
      for tag in ["table", "tr", "td", "p", "span", "div"] {
        let pieces = text.split(separator: "<", omittingEmptySubsequences: false)
        let opened = pieces.count { $0.hasPrefix(tag + " ") || $0.hasPrefix(tag + ">") }
        let closed = pieces.count { $0.hasPrefix("/\(tag)>") }
        #expect(opened == closed, "\(tag) of \(report.name)")
      }
    }
  }

  @Test("Each way of writing HTML leaves blanks and lines as it does")
  func dialects() throws {
    func text(_ kind: LayoutKind) throws -> String {
      let options = ReportOptions(layout: kind, zeroStyle: .blanks)
      return String(
        decoding: try ReportGenerator(seed: 2, options: options).report(of: .invented, on: 2023)
          .bytes, as: UTF8.self)
    }
    #expect(try text(.html).contains("<td></td>"))
    #expect(try text(.htmlOneLine).contains("<td>&nbsp;</td>"))
    #expect(try !text(.htmlOneLine).contains("\n"))
    #expect(try text(.htmlWord).contains("<o:p>&nbsp;</o:p>"))
    #expect(try text(.htmlNested).hasSuffix("</td></tr></table>\n</body></html>"))
  }
}
