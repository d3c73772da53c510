import DisclosureReport
import Testing

@testable import DisclosureTesting

struct LayoutShapeTests {
  private let form: FilledForm = {
    var random = SplitMix64(seed: 11)
    var cells = CellValues()
    for row in ApplicationRow.allCases where row != .otherSubtotal {
      for column in ApplicantColumn.allCases { cells[row, column] = Int64(column.rawValue) }
    }
    return FilledForm(
      .form2021(singleOther: false), cells: cells, style: LabelStyle(using: &random))
  }()
  private let values = (0...6).map(String.init)

  @Test("Pipes put a sub-label into the column of 自然人")
  func pipes() throws {
    var random = SplitMix64(seed: 2)
    var form = form
    let rows = PipesLayout().applications(&form, using: &random).lines.map(cells)
    let head = try #require(rows.first { $0.contains("自然人") })
    let row = try #require(rows.first { $0.contains { $0.hasSuffix("属于国家秘密") } })
    let column = try #require(head.firstIndex(of: "自然人"))
    #expect(row[column].hasSuffix("属于国家秘密"))
    #expect(Array(row[(column + 1)...]) == values)
    #expect(Set(rows.map(\.count)) == [10])
  }

  @Test("Tabs leave out the empty fields before 3.其他 and （七）总计")
  func tabs() throws {
    var random = SplitMix64(seed: 2)
    var form = form
    let rows = TabsLayout().applications(&form, using: &random).lines.map(fields)
    let other = try #require(rows.first { ($0.first ?? "").hasSuffix("其他") })
    #expect(Array(other[1...]) == [""] + values + [""])
    let total = try #require(rows.first { ($0.first ?? "").hasSuffix("总计") })
    #expect(Array(total[1...]) == values + ["", ""])
  }

  @Test("Groups lose their empty field where tabs bring surplus values, and rows their last ones")
  func surplusTabs() throws {
    var random = SplitMix64(seed: 2)
    var form = form
    let rows = SurplusTabsLayout().applications(&form, using: &random).lines.map(fields)
    let row = try #require(rows.first { $0.contains { $0.hasSuffix("本机关不掌握相关政府信息") } })
    #expect(row[0].hasSuffix("无法提供"))
    #expect(Array(row[2..<9]) == values)
    #expect(rows.last?.count == 9)
    #expect(rows.count { $0 == [""] } == 1)
  }

  @Test("Broken tabs cut the head, and the rows before and behind page breaks differ")
  func brokenTabs() throws {
    var random = SplitMix64(seed: 2)
    var form = form
    let lines = BrokenTabsLayout().applications(&form, using: &random).lines
    #expect(lines[2].isEmpty)
    #expect(lines[3].contains("商 业 企 业"))
    #expect(lines.count(where: \.isEmpty) == 3)
    let section = try #require(lines.first { $0.hasPrefix("三、") })
    #expect(section.hasPrefix("三、 本 年 度 办 理 结 果\t"))
    #expect(lines.last == "\t四、结转下年度继续办理\t\t" + values.joined(separator: "\t"))
  }

  @Test("Lines drop blanks, wrap labels and put the values behind the last line of a label")
  func linearised() throws {
    var random = SplitMix64(seed: 2)
    var form = form
    let lines = LinearisedLayout().applications(&form, using: &random).lines
    #expect(stride(from: 1, to: lines.count, by: 2).allSatisfy { lines[$0].isEmpty })
    let printed = lines.filter { !$0.isEmpty }
    #expect(Array(printed.drop { $0 != "三、" }.prefix(8)).dropFirst().joined() == "本年度办理结果")
    let reissue = try #require(printed.firstIndex { $0.contains("要求行政机关确认") })
    #expect(!printed[reissue].hasSuffix("6"))
    #expect(printed[reissue + 1].hasSuffix(values.joined(separator: " ")))
  }

  @Test("A surplus value takes the place of the empty column at the end")
  func surplusValue() throws {
    var line = try #require(form.applications.first { $0.row == .totalHandled })
    line.values.insert("0", at: 3)
    #expect(GridRow.labelOnly.fields(line).count == 10)
    #expect(GridRow.labelFirst.fields(line).count == 10)
  }

  private func fields(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private func cells(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
