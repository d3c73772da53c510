import DisclosureCharts

/// Texts and numbers as they come from other people's documents at their worst.
enum Hostile {
  static let texts = [
    "", " ", "北京市", "<script>alert('1')</script>", "a & b &amp; \"c\" 'd'", "]]>", "<![CDATA[",
    "<!-- --", "\u{0}\u{1}\u{8}\u{b}\u{1f}\u{7f}\u{85}", "行\n二\r\n三\t四\u{2028}五",
    "\u{202e}gnp.exe\u{2066}\u{200f}", "\u{fffe}\u{ffff}\u{1fffe}", "\u{feff}\u{e0041}",
    "e" + String(repeating: "\u{301}", count: 500), String(repeating: "自治县", count: 500),
    "👩‍👩‍👧‍👦🇨🇳", "مرحبا", "url(#gk-hatch)", "&#0;", "{{7*7}}", "𠮷野家",
  ]

  static let numbers: [Double] = [
    .nan, .signalingNaN, .infinity, -.infinity, .greatestFiniteMagnitude,
    -.greatestFiniteMagnitude, .leastNonzeroMagnitude, -.leastNormalMagnitude, 0, -0.0, 1e99,
    -1e99, 1e-99, 1e15, 9.999_999e14, 0.1, 1, -1, 0.333, 9_007_199_254_740_992, 1e21, -5,
  ]

  static let integers = [Int.min, Int.max, 0, -1, 1, 2_024, 1_000_000]

  static func ranking(seed: UInt64) -> RankingChart {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<Int.random(in: 0...40, using: &random)).map { _ in row(&random) }
    return RankingChart(
      title: ChartTitle(chinese: text(&random), english: text(&random)),
      unit: Bool.random(using: &random) ? .percent : .number, year: integer(&random),
      origin: origin(&random), rows: rows, national: number(&random), median: number(&random))
  }

  static func trend(seed: UInt64) -> TrendChart {
    var random = SeededGenerator(seed: seed)
    let series = (0..<Int.random(in: 0...11, using: &random)).map { _ in
      let points = (0..<Int.random(in: 0...20, using: &random)).map { _ in point(&random) }
      return TrendSeries(name: text(&random), points: points)
    }
    return TrendChart(
      title: ChartTitle(chinese: text(&random), english: text(&random)),
      unit: Bool.random(using: &random) ? .percent : .number, origin: origin(&random),
      series: series)
  }

  private static func row(_ random: inout SeededGenerator) -> RankingRow {
    RankingRow(
      rank: Bool.random(using: &random) ? integer(&random) : nil, name: text(&random),
      code: text(&random), value: number(&random), low: number(&random), high: number(&random),
      denominator: number(&random), isIncomplete: Bool.random(using: &random),
      isSmall: Bool.random(using: &random), reports: integer(&random),
      expected: Bool.random(using: &random) ? integer(&random) : nil)
  }

  private static func point(_ random: inout SeededGenerator) -> TrendPoint {
    let isLikely = Int.random(in: 0...9, using: &random) > 0
    return TrendPoint(
      year: isLikely ? Int.random(in: 2_008...2_024, using: &random) : integer(&random),
      value: number(&random), low: number(&random), high: number(&random),
      breaks: Bool.random(using: &random) ? [text(&random)] : [],
      isIncomplete: Bool.random(using: &random))
  }

  private static func origin(_ random: inout SeededGenerator) -> ChartOrigin {
    ChartOrigin(
      basis: text(&random), revision: Int64(integer(&random)), definition: text(&random),
      notes: [text(&random), text(&random)], source: text(&random))
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    texts.randomElement(using: &random) ?? ""
  }

  private static func integer(_ random: inout SeededGenerator) -> Int {
    integers.randomElement(using: &random) ?? 0
  }

  /// Half of them likely values, since one absurd value hides what the others would show.
  private static func number(_ random: inout SeededGenerator) -> Double? {
    switch Int.random(in: 0...9, using: &random) {
    case 0: nil
    case 1...4: numbers.randomElement(using: &random)
    default: Double.random(in: -1...1, using: &random)
    }
  }
}
