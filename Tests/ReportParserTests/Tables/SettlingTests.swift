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

  private func describe(_ row: SettledRow?, of values: ArraySlice<ReadValue>) -> String? {
    row.map { row in
      (0..<3).map { row.count($0, of: values).map(String.init) ?? "_" }.joined(separator: " ")
    }
  }

  private func settle(
    _ text: String, at columns: [Int]? = nil, traits: LayoutTraits = .keepsBlanks,
    heads: [Int]? = nil, hasTotal: Bool = true
  ) -> String? {
    let values = values(text, at: columns)
    let row = Settling.settle(values, cells: 3, traits: traits, heads: heads, hasTotal: hasTotal)
    return describe(row, of: values)
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

  /// A row of three cells that prints values in some of them.
  private func row(of values: ArraySlice<ReadValue>, at cells: [Int]) -> SettledRow {
    var row = SettledRow()
    for (index, cell) in zip(values.indices, cells) { row[cell] = index }
    return row
  }

  @Test("A row keeps its sum where its last cell prints that of the others")
  func keepsSum() {
    func keepsSum(_ text: String, _ cells: [Int]) -> Bool {
      let values = values(text)
      return row(of: values, at: cells).keepsSum(0..<3, of: values)
    }
    #expect(keepsSum("4 4", [1, 2]))
    #expect(!keepsSum("4 5", [1, 2]))
    #expect(!keepsSum("4 4", [0, 1]))
    #expect(keepsSum("0", [2]))
  }

  @Test(
    "Values keep their sum where the last printed is that of the others",
    arguments: [
      ("1 2 3", true), ("1 _ 2 3 _", true), ("1 2 4", false), ("_", false), ("", false),
      ("0", true),
    ])
  func valuesKeepSum(text: String, keepSum: Bool) {
    #expect(Settling.keepsSum(values(text)) == keepSum)
  }

  @Test("A sum beyond 64 bits settles nothing")
  func overflow() {
    let values = values("\(Int64.max) \(Int64.max) 1")
    #expect(row(of: values, at: [0, 1, 2]).sum(0..<2, of: values) == nil)
    #expect(!row(of: values, at: [0, 1, 2]).keepsSum(0..<3, of: values))
    #expect(!Settling.keepsSum(values))
  }
}
