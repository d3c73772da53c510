import Testing

@testable import ReportParser

@Suite("Listing sums by level")
struct SumLevelsTests {
  @Test("Keeps every sum of a level once, however many there are")
  func keepsEachOnce() {
    var levels = SumLevels<ColumnAmounts>()
    let wanted = (0..<1000).map {
      ColumnAmounts($0 % 10, $0 / 10 % 10, $0 / 100, 0, 0, 0, 0, 0).keyed
    }
    for sum in wanted + wanted { _ = levels.place(of: sum) }
    #expect(levels.sums == wanted)
    for (place, sum) in wanted.enumerated() {
      #expect(levels.place(of: sum) == Int32(place))
    }
  }

  @Test("Knows no sum of the level before")
  func levels() {
    var levels = SumLevels<ColumnAmounts>()
    let sum = ColumnAmounts(repeating: 1).keyed
    #expect(levels.place(of: sum) == 0)
    levels.beginLevel()
    #expect(levels.place(of: sum) == 1)
    #expect(levels.place(of: sum) == 1)
  }

  @Test("Forgets all sums", arguments: [1, 1000])
  func forgets(count: Int) {
    var levels = SumLevels<ColumnAmounts>()
    for sum in 0..<count { _ = levels.place(of: ColumnAmounts(repeating: Int64(sum)).keyed) }
    levels.removeAll()
    #expect(levels.place(of: ColumnAmounts(repeating: 2).keyed) == 0)
    #expect(levels.place(of: ColumnAmounts(repeating: 1).keyed) == 1)
  }

  @Test("The key of a sum is the sum of the keys")
  func keys() {
    let left = ColumnAmounts(1, -2, .max, 4, 5, 6, 7, 0)
    let right = ColumnAmounts(3, 1 << 50, 1, 0, .min, 9, 8, 0)
    #expect((left &+ right).keyed == left.keyed &+ right.keyed)
    #expect(left.keyed != right.keyed)
  }
}
