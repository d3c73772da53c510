import DisclosureCharts
import Testing

@Suite("Bars and sparklines of terminals")
struct TextBarTests {
  @Test(
    "A bar fills its part of the width, to an eighth of a block",
    arguments: [
      (0, ""), (0.5, "██"), (1, "████"), (2, "████"), (0.25, "█"), (0.031_25, "▏"), (0.3, "█▎"),
      (0.000_1, "▏"), (-1, ""), (.nan, ""), (.infinity, "████"), (-.infinity, ""), (0.97, "███▉"),
    ] as [(Double, String)])
  func bar(value: Double, expected: String) {
    let bar = TextBar.text(value, max: 1, width: 4)
    #expect(bar.count == 4)
    #expect(bar.prefix { $0 != " " } == expected)
  }

  @Test("Any value, maximum and width makes a bar of the width", arguments: Hostile.numbers)
  func hostile(value: Double) {
    for max in Hostile.numbers {
      for width in [Int.min, -1, 0, 1, 7, Int.max] {
        #expect(
          TextBar.text(value, max: max, width: width).count
            == Swift.min(Swift.max(width, 0), TextBar.widest))
      }
    }
    #expect(TextBar.text(nil, max: 1, width: 3) == "   ")
  }

  @Test(
    "A sparkline has a column for each value and a space for each gap",
    arguments: [
      ([], ""), ([1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"), ([5, nil, 5], "▄ ▄"), ([nil, .nan], "  "),
      ([0, .infinity, 1], "▁ █"), ([-3, 0], "▁█"),
    ] as [([Double?], String)])
  func sparkline(values: [Double?], expected: String) {
    #expect(Sparkline.text(values) == expected)
  }

  @Test("A range of one's own keeps sparklines comparable, and cuts what is beyond it")
  func ranged() {
    #expect(Sparkline.text([0.5, 2, -1], within: 0...1) == "▅█▁")
    #expect(Sparkline.text([1], within: 1...1) == "▄")
    #expect(
      Sparkline.text(Hostile.numbers, within: -.infinity ... .infinity).count
        == Hostile.numbers.count)
  }
}
