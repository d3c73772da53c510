import Testing

@testable import ReportParser

@Suite("Runs and words of a text's lines")
struct SourceTextRunsTests {
  private let whole = SourceText(validated: Array("ab cd\nef\ngh ij".utf8))
  /// The same lines, as if another text stood beside them.
  private var beside: SourceText { SourceText(cut: whole.lines, of: whole) }

  @Test("Lines that follow one another are one run, and others a run each")
  func runs() {
    #expect(whole.runs(of: 0..<3) == [0..<14])
    #expect(whole.runs(of: 1..<2) == [6..<8])
    #expect(whole.runs(of: 1..<1) == [])
    #expect(beside.runs(of: 0..<3) == [0..<5, 6..<8, 9..<14])
  }

  @Test("Words are those of the lines alone, the first or the last of them")
  func words() {
    for text in [whole, beside] {
      #expect(text.words(of: 0..<3, first: 100) == Array("abcdefghij".utf8))
      #expect(text.words(of: 1..<3, first: 3) == Array("efg".utf8))
      #expect(text.words(of: 0..<2, last: 100) == Array("abcdef".utf8))
      #expect(text.words(of: 1..<3, last: 5) == Array("ghij".utf8))
      #expect(text.words(of: 1..<1, first: 100).isEmpty && text.words(of: 1..<1, last: 9).isEmpty)
    }
  }
}
