import Testing

@testable import ReportAnalytics

@Suite("The order of parser versions")
struct ParserVersionTests {
  @Test(
    "A version comes before the next in the list, and never the other way round",
    arguments: zip(ordered, ordered.dropFirst()))
  func comesBefore(_ lower: String, _ higher: String) {
    #expect(ParserVersion(lower).isLower(than: ParserVersion(higher)))
    #expect(!ParserVersion(higher).isLower(than: ParserVersion(lower)))
  }

  static let ordered = [
    "", "0.9", "0.10.0-rc.1", "0.10.0", "1", "1.0.1-a", "1.0.1", "1.2", "1.10", "2.0.0",
    "10", "99999999999999999999999999", "100000000000000000000000000", "x",
  ]

  @Test(
    "Versions that differ only in writing have no order",
    arguments: [("1.0", "1.0.0"), ("1.01", "1.1"), ("2", "2"), ("1.0.0-rc", "1.0.0-rc")])
  func equal(_ one: String, _ other: String) {
    #expect(!ParserVersion(one).isLower(than: ParserVersion(other)))
    #expect(!ParserVersion(other).isLower(than: ParserVersion(one)))
  }
}
