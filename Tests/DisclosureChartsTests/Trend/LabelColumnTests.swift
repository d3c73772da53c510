import Testing

@testable import DisclosureCharts

@Suite("Columns of labels")
struct LabelColumnTests {
  @Test("Labels keep apart, inside their column and in order", arguments: [UInt64](0..<100))
  func spread(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let wanted = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      Double.random(in: 0...100, using: &random)
    }
    let places = LabelColumn.spread(wanted, gap: 12, from: 0, to: 100)
    let gap = wanted.count > 1 ? min(12, 100 / Double(wanted.count - 1)) : 0
    let sorted = wanted.indices.sorted { wanted[$0] < wanted[$1] }.map { places[$0] }
    for (above, below) in zip(sorted, sorted.dropFirst()) { #expect(below - above >= gap - 1e-9) }
    #expect(places.allSatisfy { (-1e-9...100.000_1).contains($0) })
  }

  @Test("Labels that are apart already stay where they want to be")
  func untouched() {
    #expect(LabelColumn.spread([80, 10, 40], gap: 12, from: 0, to: 100) == [80, 10, 40])
  }
}
