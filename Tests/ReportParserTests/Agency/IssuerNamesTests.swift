import Testing

@testable import ReportParser

@Suite("Agencies that the opening names")
struct IssuerNamesTests {
  @Test("The opening of a text is its own, and not that of one before it in the same file")
  func ownLines() {
    let text = SourceText(
      validated: Array("本报告由白桦县教育局编制。\n本报告由青松县水务局编制。".utf8))
    #expect(IssuerNames(text).authors == ["白桦县教育局", "青松县水务局"])
    #expect(IssuerNames(SourceText(1..<2, of: text)).authors == ["青松县水务局"])
  }
}
