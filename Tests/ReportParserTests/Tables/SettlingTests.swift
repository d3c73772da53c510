import Testing

@testable import ReportParser

@Suite("What the layout alone settles")
struct SettlingTests {
  /// Values written `3 _ 8`, at columns from 1 on, or at those given.
  private func values(_ text: String, at columns: [Int]? = nil) -> ArraySlice<ReadValue> {
    let words = text.split(separator: " ")
    return words.enumerated().map { place, word in
      let number = Int64(word).map { PrintedNumber(digits: $0, scale: 0, unit: .none) }
      return ReadValue(
        content: number.map { .number($0) } ?? .blank, span: 0..<0,
        column: columns?[place] ?? place + 1)
    }[...]
  }

  private func describe(_ row: [ReadValue?]?) -> String? {
    row?.map { $0?.count.map(String.init) ?? "_" }.joined(separator: " ")
  }

  private func settle(
    _ text: String, at columns: [Int]? = nil, traits: LayoutTraits = .keepsBlanks,
    heads: [Int]? = nil, hasTotal: Bool = true
  ) -> String? {
    describe(
      Settling.settle(
        values(text, at: columns), cells: 3, traits: traits, heads: heads, hasTotal: hasTotal))
  }

  @Test(
    "As many values as cells are the cells', in order",
    arguments: [
      ("1 2 3", "1 2 3"), ("1 _ 2 3", "1 2 3"), ("_ 1 2 3 _", "1 2 3"), ("_ _ _", "_ _ _"),
      ("", "_ _ _"),
    ])
  func whole(values: String, reading: String) { #expect(settle(values) == reading) }

  @Test("As many fields as cells settle a row where the layout counts them, and nowhere else")
  func counted() {
    #expect(settle("1 _ 3", traits: [.keepsBlanks, .countsCells]) == "1 _ 3")
    #expect(settle("1 _ 3") == nil)
    #expect(settle("1 3", traits: [.keepsBlanks, .countsCells]) == nil)
  }

  @Test("Values under the heads are theirs, wherever blanks stand")
  func heads() {
    #expect(settle("1 _ 1", heads: [1, 2, 3]) == "1 _ 1")
    #expect(settle("_ 1 _ 1 _", heads: [2, 3, 4]) == "1 _ 1")
    #expect(settle("5 5", at: [4, 6], heads: [2, 4, 6]) == "_ 5 5")
  }

  @Test("A value beside all heads unsettles the row; a blank there does not")
  func beside() {
    #expect(settle("1 _ _ 1", heads: [1, 2, 3]) == nil)
    #expect(settle("1 _ 1 _", heads: [1, 2, 3]) == "1 _ 1")
  }

  @Test("A row whose last value is the sum of the others, but stands before 总计, is shifted")
  func shifted() {
    #expect(settle("1 1 _", heads: [1, 2, 3]) == nil)
    #expect(settle("1 1 _", heads: [1, 2, 3], hasTotal: false) == "1 1 _")
    #expect(settle("1 2 _", heads: [1, 2, 3]) == "1 2 _")
    #expect(settle("0 0 _", heads: [1, 2, 3]) == "0 0 _")
  }

  @Test("Values in given cells settle a row where they keep its sum")
  func given() {
    func settle(_ text: String, _ places: [Int]) -> String? {
      describe(Settling.settle(values(text), at: places, of: 3))
    }
    #expect(settle("4 4", [1, 2]) == "_ 4 4")
    #expect(settle("4 5", [1, 2]) == nil)
    #expect(settle("4 4", [0, 1]) == nil)
    #expect(settle("4 4", [1, 3]) == nil)
    #expect(settle("0", [2]) == "_ _ 0")
  }

  @Test("A sum beyond 64 bits settles nothing")
  func overflow() {
    let big = "\(Int64.max)"
    #expect(Settling.sum([values(big).first, values(big).first][...]) == nil)
    #expect(describe(Settling.settle(values("\(big) \(big) 1"), at: [0, 1, 2], of: 3)) == nil)
  }
}
