import Testing

@testable import DisclosureCharts

@Suite("Axes")
struct ValueAxisTests {
  @Test(
    "Ticks cover the data, rise evenly, and are a dozen at most",
    arguments: [UInt64](0..<200), [false, true])
  func covers(seed: UInt64, includingZero: Bool) {
    var random = SeededGenerator(seed: seed)
    let scale = Double("1e\(Int.random(in: -99...99, using: &random))") ?? 1
    let values = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
      (Double.random(in: -1...1, using: &random) * scale).drawable
    }
    let axis = ValueAxis(covering: values, includingZero: includingZero)
    #expect((2...12).contains(axis.ticks.count))
    let step = axis.ticks[1] - axis.ticks[0]
    #expect(step > 0)
    for (tick, next) in zip(axis.ticks, axis.ticks.dropFirst()) {
      #expect(abs(next - tick - step) <= step * 1e-6)
    }
    for value in values + (includingZero ? [0] : []) {
      #expect(value >= axis.low - step * 1e-6)
      #expect(value <= axis.high + step * 1e-6)
    }
  }

  @Test("Numbers at the edge of doubles make an axis", arguments: Hostile.numbers, Hostile.numbers)
  func hostile(one: Double, other: Double) {
    let values = [one, other].compactMap(\.drawable)
    for includingZero in [false, true] {
      let axis = ValueAxis(covering: values, includingZero: includingZero)
      #expect((2...25).contains(axis.ticks.count))
      #expect(axis.ticks.allSatisfy { $0.isFinite })
      #expect((0...1).contains(axis.part(of: one)))
    }
    #expect(ValueAxis(trend: values).high > ValueAxis(trend: values).low)
  }

  @Test("Ticks are round numbers")
  func round() {
    #expect(
      ValueAxis(covering: [0.93], includingZero: true).ticks == [0, 0.2, 0.4, 0.2 * 3, 0.8, 1])
    #expect(ValueAxis(covering: [-133, 1_200], includingZero: true).ticks.first == -200)
    #expect(ValueAxis(covering: [], includingZero: true).high == 1)
  }

  @Test("Lines that end near each other keep off the ends of their axis, and show zero if near")
  func trend() {
    #expect(ValueAxis(trend: [0.80, 0.90]).low < 0.80)
    #expect(ValueAxis(trend: [0.80, 0.90]).low > 0)
    #expect(ValueAxis(trend: [0.1, 0.9]).low == 0)
    #expect(ValueAxis(trend: []).low == 0)
  }
}
