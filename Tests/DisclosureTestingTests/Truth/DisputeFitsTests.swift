import DisclosureReport
import Testing

@testable import DisclosureTesting

struct DisputeFitsTests {
  @Test("Fifteen numbers that add up have one fit, themselves")
  func settled() {
    let numbers: [Int64] = [1, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1]
    let fits = DisputeFits(numbers)
    #expect(fits.fits == [numbers])
    #expect(fits.determined == CellSet(.disputes))
  }

  @Test("Fifteen numbers that contradict themselves have none, and determine nothing")
  func contradictory() {
    let fits = DisputeFits([9] + [Int64](repeating: 0, count: 14))
    #expect(fits.fits.isEmpty)
    #expect(fits.determined.isEmpty)
  }

  @Test("Of sixteen numbers the sums leave one out")
  func surplus() {
    let fits = DisputeFits([5, 0, 0, 1, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1])
    #expect(fits.fits == [[5, 0, 0, 1, 6, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]])
  }

  @Test("A number and its total may stand in any block and any result")
  func dropped() {
    let fits = DisputeFits([2, 2])
    #expect(fits.fits.count == 12)
    #expect(fits.determined.isEmpty)
    #expect(fits.fits.allSatisfy { $0.compactMap { $0 } == [2, 2] })
  }

  @Test("Three numbers with their totals fill three blocks: the totals are known, the results not")
  func totals() {
    let determined = DisputeFits([1, 1, 2, 2, 1, 1]).determined
    #expect(determined == CellSet(DisputeBlock.allCases.map { .dispute($0, .total) }))
  }

  @Test("Zeros may be totals of blocks or results: all readings count")
  func zeros() {
    let fits = DisputeFits([3, 3, 0, 0]).fits
    #expect(fits.contains([nil, 3, nil, nil, 3, nil, nil, nil, nil, 0, nil, nil, nil, nil, 0]))
    #expect(fits.contains([nil, nil, 3, nil, 3, nil, nil, nil, 0, 0, nil, nil, nil, nil, nil]))
  }

  @Test("No numbers: everything is blank")
  func nothing() {
    #expect(DisputeFits([]).fits == [[Int64?](repeating: nil, count: 15)])
  }
}
