import Testing

@testable import ReportParser

@Suite("Words of many patterns, found in one walk")
struct WordTreeTests {
  private let tree = WordTree([["复议", "行政复议"], ["诉讼"], ["复议案件", "ABC"]])

  private func patterns(from text: String) -> WordTree.Patterns {
    let bytes = Array(text.utf8)
    var place = WordTree.Place(at: 0)
    var found: WordTree.Patterns = 0
    while tree.goForward(&place, before: bytes.count, bytes.span) {
      found |= tree.patterns(at: place)
    }
    return found
  }

  @Test(
    "A walk finds every word that begins at a place, blanks in it left out",
    arguments: [
      ("复议案件", 0b101), ("复议案", 0b001), ("行 政\u{3000}复议", 0b001), ("诉讼复议", 0b010), ("复", 0), ("", 0),
      ("案件复议", 0), ("ABC", 0b100), ("ABD", 0), ("é复议", 0), ("𠀀复议", 0),
    ])
  func forward(text: String, expected: Int) {
    #expect(patterns(from: text) == WordTree.Patterns(expected), "\(text)")
  }

  @Test(
    "A walk backward finds every word that ends at a place",
    arguments: [
      ("引起行政复议", 0b001), ("行政 诉讼", 0b010), ("复议案件", 0b100), ("xABC", 0b100), ("议", 0), ("é", 0),
    ])
  func backward(text: String, expected: Int) {
    let tree = WordTree([["复议", "行政复议"], ["诉讼"], ["复议案件", "ABC"]], backward: true)
    let bytes = Array(text.utf8)
    var place = WordTree.Place(at: bytes.count)
    var found: WordTree.Patterns = 0
    while tree.goBackward(&place, after: 0, bytes.span) { found |= tree.patterns(at: place) }
    #expect(found == WordTree.Patterns(expected), "\(text)")
  }

  @Test("Of the words of a pattern the longest that stands at a place is told")
  func longest() {
    let tree = WordTree([["人", "人次"], ["人"]])
    let bytes = Array("12人次".utf8)
    #expect(tree.word(of: 0, from: 2, before: bytes.count, bytes.span) == "人次")
    #expect(tree.word(of: 1, from: 2, before: bytes.count, bytes.span) == "人")
    #expect(tree.end(of: 0, from: 2, before: bytes.count, bytes.span) == 8)
    #expect(tree.word(of: 0, from: 2, before: 5, bytes.span) == "人")
    #expect(tree.word(of: 0, from: 0, before: bytes.count, bytes.span) == nil)
  }

  @Test(
    "A set of phrases occurs in a text wherever one of them stands",
    arguments: [
      ("全年办结", true), ("其中办", false), ("", false), ("同比", true), ("é同比é", true), ("比同", false),
    ])
  func anywhere(text: String, expected: Bool) {
    #expect(PhraseSet(["办结", "同比"]).occurs(in: Array(text.utf8)) == expected, "\(text)")
  }
}
