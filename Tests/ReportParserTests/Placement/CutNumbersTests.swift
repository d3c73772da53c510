import Testing

@testable import ReportParser

@Suite("Numbers parted in two, or run together")
struct CutNumbersTests {
  private func describe(_ values: [ReadValue]) -> String {
    values.map { $0.count.map(String.init) ?? "/" }.joined(separator: " ")
  }

  private func variants(of read: [ReadValue], isGrid: Bool) -> [[ReadValue]] {
    CutNumbers.joins(of: read, isGrid: isGrid) + CutNumbers.cuts(of: read, isGrid: isGrid)
  }

  private func variants(_ line: String) -> Set<String> {
    Set(variants(of: values(line, by: LinearisedReader()), isGrid: false).map(describe))
  }

  @Test(
    "What begins with a needless 0 is several numbers",
    arguments: [
      ("00", "0 0"), ("000", "0 0 0"), ("012", "0 12"), ("0012 3", "0 0 12 3"), ("0 0", "0 0"),
      ("100", "100"),
      ("10 010", "10 0 10"), ("/ 00", "/ 0 0"),
    ])
  func zeros(line: String, numbers: String) {
    let read = values(line, by: LinearisedReader())
    #expect(describe(CutNumbers.cuttingZeros(read)) == numbers)
  }

  @Test(
    "Neighbours are joined, and numbers cut, without a digit altered, dropped or added",
    arguments: [
      ("1 2", ["12"]), ("12", ["1 2"]), ("120", ["1 20", "12 0"]), ("1 2 3", ["12 3", "1 23"]),
      ("0 1", []), ("1 0", ["10"]), ("105", ["10 5"]), ("5", []), ("12 3", ["123", "1 2 3"]),
      ("/ 3", []),
    ] as [(String, Set<String>)])
  func variants(line: String, variants: Set<String>) { #expect(self.variants(line) == variants) }

  @Test("Numbers far apart, with separators, or too long are left alone")
  func leftAlone() {
    #expect(variants("1    2") == [])
    #expect(variants("1,362") == [])
    #expect(variants("12345 67890").allSatisfy { !$0.contains("1234567890") })
    #expect(variants("12345678901") == [])
  }

  @Test("In a grid the values behind a joined number move back, behind a cut one on")
  func grid() {
    let read = values("| 1 | 2 | 5 |", by: PipesReader())
    let joined = variants(of: read, isGrid: true)
    #expect(joined.map(describe) == ["12 5", "1 25"])
    #expect(joined[0].map(\.column) == [0, 1])
    let cut = variants(of: values("| 12 | 5 |", by: PipesReader()), isGrid: true)
    #expect(cut.map { $0.map(\.column) }.contains([0, 1, 2]))
  }

  @Test("Values in columns that are not side by side are not joined")
  func gridGap() {
    let read = values("| 1 | | 2 |", by: PipesReader())
    #expect(variants(of: read, isGrid: true).isEmpty)
  }

  @Test("Values that stand in another order than they are read in are not joined")
  func outOfOrder() {
    let read = Array(values("1 2", by: LinearisedReader()).reversed())
    #expect(CutNumbers.joins(of: read, isGrid: false).isEmpty)
    let gridded = values("| 1 | 2 |", by: PipesReader())
    var turned = [gridded[1], gridded[0]]
    turned[0].column = 0
    turned[1].column = 1
    #expect(CutNumbers.joins(of: turned, isGrid: true).isEmpty)
  }

  @Test("A joined number's span reaches from its first digit to its last")
  func span() throws {
    let read = values("1 2", by: LinearisedReader())
    let joined = try #require(variants(of: read, isGrid: false).first)
    #expect(joined.map(\.span) == [0..<3])
    let cut = variants(of: values("12", by: LinearisedReader()), isGrid: false)
    #expect(cut.first?.map(\.span) == [0..<1, 1..<2])
  }
}
