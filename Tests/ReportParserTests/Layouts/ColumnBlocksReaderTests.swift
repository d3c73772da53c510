import Testing

@testable import ReportParser

@Suite("Blocks of numbers, column by column")
struct ColumnBlocksReaderTests {
  private func read(_ lines: [String]) -> [String] { cut(lines, by: ColumnBlocksReader()) }

  /// A block of rows, written as a paragraph for each column.
  private func block(_ rows: [[String]]) -> [String] {
    (0..<7).flatMap { column in rows.map { $0[column] } + [""] }
  }

  private func row(_ first: Int) -> [String] { (first..<first + 7).map(String.init) }

  private func reading(_ row: [String]) -> String { ": " + row.joined(separator: " ") }

  @Test("Seven paragraphs of the same height are as many rows", arguments: [2, 3, 8])
  func block(height: Int) {
    let rows = (0..<height).map { row($0 * 10) }
    #expect(read(["1.属于国家秘密", ""] + block(rows)) == rows.map(reading))
  }

  @Test("Placeholders and money stand in a block as numbers do")
  func contents() {
    let rows = [["1", "/", "-", "0", "0", "0", "1"], ["1,362", "0", "0", "0", "0", "0", "3件"]]
    #expect(read(block(rows)) == [": 1 / / 0 0 0 1", ": 1362 0 0 0 0 0 3[items]"])
  }

  @Test("A value's column is its paragraph")
  func columns() {
    let columns = ReportParserTests.columns(block([row(0), row(10)]), by: ColumnBlocksReader())
    #expect(columns == [String](repeating: ": 0 1 2 3 4 5 6", count: 2))
  }

  @Test("Two blocks follow each other directly", arguments: [(2, 2), (2, 3), (4, 2)])
  func twoBlocks(first: Int, second: Int) {
    let rows = (0..<first + second).map { row($0 * 10) }
    let lines = block(Array(rows[..<first])) + block(Array(rows[first...]))
    #expect(read(lines) == rows.map(reading))
  }

  @Test("Paragraphs that are unequal, too few, or of one number each are no block")
  func none() {
    let lines = block([row(0), row(10), row(20)])
    let unequal = Array(lines.dropLast(2))
    let fewer = Array(lines.dropLast(4))
    for lines in [unequal, fewer, block([row(0)]), ["", "3", "4", ""]] {
      #expect(read(lines) == [])
    }
  }

  @Test("A paragraph is no block that begins in its middle")
  func middle() {
    // Cut off its first number, the first paragraph would be as high as the others.
    #expect(read(["9"] + block([row(0), row(10)])) == [])
  }

  @Test("Words between the columns are no part of a block")
  func words() {
    var lines = block([row(0), row(10)])
    lines.insert("其他", at: 3)
    #expect(read(lines) == [])
  }
}
