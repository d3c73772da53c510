import Testing

@testable import DisclosureCharts

@Suite("Numbers as text")
struct NumberTextTests {
  @Test(
    "Numbers have separators, a true minus and the decimals asked for",
    arguments: [
      (1_234_567.891, 1, "1,234,567.9"), (-0.05, 1, "−0.1"), (-0.04, 1, "0.0"), (0.999, 2, "1.00"),
      (999.96, 1, "1,000.0"), (5, -3, "5"), (1e15, 2, "1.00e15"), (9.999e20, 0, "1.00e21"),
      (-2.5e-9, 9, "−2.50e-9"), (0, 9, "0"), (.nan, 2, "—"), (.infinity, 0, "—"),
    ] as [(Double, Int, String)])
  func text(number: Double, decimals: Int, expected: String) {
    #expect(NumberText.text(number, decimals: decimals) == expected)
  }

  @Test("Whole numbers reach the ends of their type")
  func whole() {
    #expect(NumberText.text(Int.min) == "−9,223,372,036,854,775,808")
    #expect(NumberText.text(12) == "12")
    #expect(NumberText.text(1_000) == "1,000")
  }

  @Test("No number is too much", arguments: Hostile.numbers)
  func hostile(number: Double) {
    for decimals in -1...9 {
      #expect(NumberText.text(number, decimals: decimals).count < 30)
    }
    #expect(!px(number).contains("e"))
    for unit in ChartUnit.allCases {
      let text = ValueStyle(unit: unit, values: [number]).text(number)
      #expect(text.contains("—") == (number.drawable == nil))
    }
  }

  @Test("A column of values has the decimals that tell them apart")
  func styles() {
    #expect(ValueStyle(unit: .percent, values: [0.853, 0.1]).text(0.853) == "85.3%")
    #expect(ValueStyle(unit: .percent, values: [0.000_5]).text(0.000_5) == "0.0500%")
    #expect(ValueStyle(unit: .number, values: [1_200, 3]).text(1_200) == "1,200")
    #expect(ValueStyle(unit: .number, values: [3.25]).text(3.25) == "3.25")
    #expect(ValueStyle(unit: .number, values: []).text(nil) == "—")
  }

  @Test(
    "Lengths have two decimals at most",
    arguments: [(1.0, "1"), (-0.25, "-0.25"), (10.006, "10.01"), (0.049, "0.05"), (-3, "-3")])
  func pixels(length: Double, expected: String) {
    #expect(px(length) == expected)
  }
}
