import DisclosureReport
import Foundation
import Testing

@testable import DisclosureTesting

struct LayoutKindTests {
  @Test("Every layout prints every value in the form's order", arguments: LayoutKind.allCases)
  func everyValue(layout: LayoutKind) throws {
    for style in layout.zeroStyles {
      let options = ReportOptions(layout: layout, zeroStyle: style)
      for seed in 0..<40 {
        let report = try ReportGenerator(seed: UInt64(seed), options: options)
          .report(of: .invented, on: 2021 + seed % 5)
        let text = String(decoding: report.bytes, as: UTF8.self)
        let surplus = layout == .tabsSurplus ? 2 : 0
        expect(printedNumbers(in: text), toBe: report.truth.cells.inOrder, withZeros: surplus)
      }
    }
  }

  @Test("Every layout prints the section titles once, in order", arguments: LayoutKind.allCases)
  func titles(layout: LayoutKind) throws {
    let report = try ReportGenerator(seed: 4, options: ReportOptions(layout: layout))
      .report(of: .invented, on: 2024)
    let lines = String(decoding: report.bytes, as: UTF8.self).split(separator: "\n")
    let titles = lines.filter { line in
      line.contains("情况") || line.contains("事项") || line.contains("改进措施")
    }.filter { line in "一二三四五六".contains(line.prefix(1)) && line.dropFirst().first == "、" }
    #expect(titles.map { $0.prefix(1) } == ["一", "二", "三", "四", "五", "六"])
  }

  @Test("Only a layout that drops blanks prints fewer fields where a cell is blank")
  func keepsBlanks() {
    for kind in LayoutKind.allCases { #expect(kind.layout.keepsBlanks == (kind != .linearised)) }
  }

  /// The numbers are those expected, with so many zeros more in between.
  private func expect(_ numbers: [Decimal], toBe expected: [Decimal], withZeros surplus: Int) {
    var rest = expected[...]
    var left: [Decimal] = []
    for number in numbers {
      if number == rest.first { rest = rest.dropFirst() } else { left.append(number) }
    }
    #expect(rest.isEmpty)
    #expect(left == [Decimal](repeating: 0, count: surplus))
  }
}
