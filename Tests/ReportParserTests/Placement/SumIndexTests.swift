import Testing

@testable import ReportParser

@Suite("Finding sums")
struct SumIndexTests {
  @Test("Keeps every sum once, however many there are")
  func keepsEachOnce() {
    var index = SumIndex()
    var sums: [ColumnAmounts] = []
    let wanted = (0..<1000).map { ColumnAmounts($0 % 10, $0 / 10 % 10, $0 / 100, 0, 0, 0, 0, 0) }
    for sum in wanted + wanted { _ = index.place(of: sum, in: &sums) }
    #expect(sums == wanted)
    for (place, sum) in wanted.enumerated() {
      #expect(index.place(of: sum, in: &sums) == Int32(place))
    }
  }

  @Test("Forgets all sums")
  func forgets() {
    var index = SumIndex()
    var sums: [ColumnAmounts] = []
    _ = index.place(of: ColumnAmounts(repeating: 1), in: &sums)
    index.removeAll()
    sums = []
    #expect(index.place(of: ColumnAmounts(repeating: 2), in: &sums) == 0)
    #expect(index.place(of: ColumnAmounts(repeating: 1), in: &sums) == 1)
  }
}
