import DisclosureReport
import Foundation
import Testing

@testable import DisclosureTesting

struct LayoutKindTests {
  @Test("The common layouts print every value in the form's order", arguments: LayoutKind.common)
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

  @Test(
    "Every layout prints every value, in either era",
    arguments: LayoutKind.allCases, [FormEra.era2019, .era2021])
  func everyValue(layout: LayoutKind, era: FormEra) throws {
    for style in layout.zeroStyles {
      let options = ReportOptions(layout: layout, zeroStyle: style, era: era)
      for seed in 0..<3 as Range<UInt64> {
        let report = try ReportGenerator(seed: seed, options: options)
          .report(of: .invented, on: 2020)
        let tables = PlainText(report).tables
        var counts = tables.counts
        for token in report.printed.rows.flatMap(\.tokens) where !token.isEmpty {
          let count = counts[token] ?? 0
          #expect(count > 0, "\(token) of \(report.name)")
          counts[token] = count - 1
        }
      }
    }
  }

  @Test("Every layout prints the section titles once, in order", arguments: LayoutKind.allCases)
  func titles(layout: LayoutKind) throws {
    let report = try ReportGenerator(seed: 4, options: ReportOptions(layout: layout))
      .report(of: .invented, on: 2024)
    let lines = PlainText(report).text.split(separator: "\n")
      .map { $0.drop { $0 == " " || $0 == "#" } }
    let titles = lines.filter { line in
      line.contains("情况") || line.contains("事项") || line.contains("改进措施")
    }.filter { line in "一二三四五六".contains(line.prefix(1)) && line.dropFirst().first == "、" }
    #expect(titles.map { $0.prefix(1) } == ["一", "二", "三", "四", "五", "六"])
  }

  @Test("A layout that keeps blanks has a token for every cell, another one none for a blank")
  func keepsBlanks() throws {
    for kind in LayoutKind.allCases where kind.zeroStyles.contains(.blanks) {
      let options = ReportOptions(layout: kind, zeroStyle: .blanks)
      let rows = try ReportGenerator(seed: 5, options: options).report(of: .invented, on: 2022)
        .printed.rows
      for row in rows where !row.tokens.isEmpty {
        let isWhole = row.tokens.count == row.cells.count
        #expect(isWhole == (row.standing != .blanksDropped))
      }
      #expect(kind.keepsBlanks || !rows.contains { $0.tokens.contains("") })
    }
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
