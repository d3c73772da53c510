import DisclosureReport
import Foundation
import Testing

@testable import DisclosureTesting

struct AlignedLayoutTests {
  private func form(_ value: (ApplicationRow, ApplicantColumn) -> Int64?) -> FilledForm {
    var random = SplitMix64(seed: 11)
    var cells = CellValues()
    for row in ApplicationRow.allCases where row != .otherSubtotal {
      for column in ApplicantColumn.allCases { cells[row, column] = value(row, column) }
    }
    return FilledForm(
      .form2021(singleOther: false), cells: cells, style: LabelStyle(using: &random))
  }

  /// Where the words of digits on a line end, in display columns.
  private func ends(of line: String) -> [Int] {
    var ends: [Int] = []
    var width = 0
    var word = ""
    for character in line + " " {
      if character == " " {
        if !word.isEmpty, word.allSatisfy({ ("0"..."9").contains($0) }) { ends.append(width) }
        word = ""
      } else {
        word.append(character)
      }
      width += TextWrapping.columns(String(character))
    }
    return ends
  }

  @Test(
    "Every value ends in its column, by display width", arguments: [AlignedGrid.page, .halfPage])
  func columns(grid: AlignedGrid) {
    var random = SplitMix64(seed: 3)
    var form = form { row, column in
      column.rawValue % 2 == 0 ? Int64(row.rawValue) * 37 : nil
    }
    let lines = AlignedLayout(grid: grid).applications(&form, using: &random).lines
    let edges = [0, 2, 4, 6].map { grid.applicants[$0] }
    let numbers = lines.map { ends(of: $0) }.filter { $0.count == 4 }
    #expect(numbers.count == 25)
    #expect(numbers.allSatisfy { $0 == edges })
  }

  @Test("A head's names end where the values below them do")
  func heads() throws {
    let grid = AlignedGrid.page
    let head = AlignedLayout(grid: grid).head(form { _, _ in 0 })
    let line = try #require(head.first { $0.contains("自然人") })
    let name = try #require(line.range(of: "自然人"))
    #expect(TextWrapping.columns(String(line[..<name.upperBound])) == grid.applicants[0])
    #expect(TextWrapping.columns(line) == grid.applicants[6])
  }

  @Test("The values of a label on two lines stand between them, or below")
  func twoLines() throws {
    let layout = AlignedLayout(grid: .page)
    let row = try #require(
      form { _, _ in 8 }.applications.first { $0.row == .confirmationOrReissue })
    let between = layout.lines(of: row, valuesBelow: false).map(\.text)
    #expect(between.count == 3)
    #expect(ends(of: between[1]) == AlignedGrid.page.applicants)
    let below = layout.lines(of: row, valuesBelow: true).map(\.text)
    #expect(below.count == 3)
    #expect(ends(of: below[2]) == AlignedGrid.page.applicants)
  }

  @Test("Things that would touch are kept apart")
  func touching() {
    var line = GridLine("行政规范性文件", at: 0)
    line.put("12", endingAt: 15)
    line.put("3", endingAt: 30)
    #expect(line.text == "行政规范性文件 12            3")
  }

  @Test("On half a page the head comes again behind a page break, and labels are stacked")
  func halfPage() {
    var random = SplitMix64(seed: 3)
    var form = form { _, _ in 1 }
    let lines = AlignedLayout(grid: .halfPage).applications(&form, using: &random).lines
    #expect(lines.count { $0.contains("自然人") } == 2)
    let margin = lines.compactMap(\.first).filter { "三、本年度办理结果".contains($0) }
    #expect(String(margin) == "三、本年度办理结果")
  }
}
