import Testing

@testable import DisclosureTesting

struct TextWrappingTests {
  @Test("Lines keep within their columns, and nothing but spaces at their ends is lost")
  func lines() {
    let text = "全年共收到政府信息公开申请 1234567890 件，其中网络提交 12 件（占 99.8%），其余为信函。"
    for columns in 12...40 {
      let lines = TextWrapping.lines(text, columns: columns)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      // One closing mark may stand out, and no number is cut.
      #expect(lines.allSatisfy { TextWrapping.columns($0) <= columns + 6 })
      #expect(lines.contains { $0.contains("1234567890") })
      #expect(!lines.contains { "，。）".contains($0.prefix(1)) })
    }
  }

  @Test("A text is cut in two near a place, not inside a number")
  func cut() {
    let parts = TextWrapping.cut("收到申请 2024 件，全部办结。", near: 7)
    #expect(parts == ["收到申请 2024", " 件，全部办结。"])
    #expect(TextWrapping.cut("无", near: 7) == ["无"])
  }
}
