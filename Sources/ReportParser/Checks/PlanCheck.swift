import DisclosureReport

/// Asks whether what the report plans for lies ahead of the year that it is on.
enum PlanCheck {
  /// DATE_CONTRADICTION where section 五 tells what will be done in the year that is reported on: 2024年，我们将进一步….
  static func finding(_ text: SourceText, sections: some Sequence<Outline.Section>, year: Int?)
    -> Finding?
  {
    guard let year else { return nil }
    let start = Array("\(year)".utf8)
    for section in sections where section.kind == .problems {
      for range in text.runs(of: section.lines) {
        if let plan = plan(for: start, in: range, text.bytes.span) { return finding(plan, year) }
      }
    }
    return nil
  }

  /// Where the first plan for a year stands in a range.
  private static func plan(
    for year: [UInt8], in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Range<Int>? {
    var index = range.lowerBound
    while let place = bytes.firstIndex(ofPhrase: year, from: index, before: range.upperBound) {
      index = place + year.count
      let goesOn = place > range.lowerBound && bytes[place - 1].isDigit
      if !goesOn, let end = endOfPlan(from: index, before: range.upperBound, bytes) {
        return place..<end
      }
    }
    return nil
  }

  private static func finding(_ plan: Range<Int>, _ year: Int) -> Finding {
    Finding(
      .dateContradiction, .info, "The report on \(year) plans for \(year), as if it lay ahead.",
      spans: [SourceSpan(plan)], expected: "\(year + 1)", actual: "\(year)")
  }

  /// Where the words of a plan end behind a year; nil where these are none: 年, who, 将, and what one can only do later.
  private static func endOfPlan(
    from start: Int, before end: Int, _ bytes: Swift.Span<UInt8>
  ) -> Int? {
    guard var index = bytes.endOfPhrase(YearReader.year, from: start, before: end) else {
      return nil
    }
    for words in parts {
      for word in words {
        guard let behind = bytes.endOfPhrase(word, from: index, before: end) else { continue }
        index = behind
        break
      }
    }
    guard index >= 3, bytes.hasPhrase(will, endingAt: index, after: start) else { return nil }
    for word in verbs where bytes.endOfPhrase(word, from: index, before: end) != nil {
      return index
    }
    return nil
  }

  private static let will = Array("将".utf8)
  /// A comma, who will do it, and 将, of which the first two may be left out.
  private static let parts = [
    ["，", ","],
    [
      "我们", "我县", "我市", "我区", "我州", "我旗", "我局", "我镇", "我乡", "我街道", "我委", "我办", "我厅", "全县", "全市",
      "全区", "本机关", "我单位",
    ], ["将"],
  ].map { $0.map { Array($0.utf8) } }
  private static let verbs = [
    "继续", "进一步", "持续", "不断", "着力", "认真", "深入", "加大", "加强", "严格", "重点", "切实", "坚持", "全面", "围绕",
  ].map { Array($0.utf8) }
}
