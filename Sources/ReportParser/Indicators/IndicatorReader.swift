import DisclosureReport

/// Reads the indicator tables of a report of the 2008 and 2014 eras: whatever rows they print, by name, unit and number.
///
/// A table is known by its head (指标名称, 单位, 代码, 本年度); where that was lost, by several rows of name, unit and number
/// one below the other. What its rows mean is not asked.
enum IndicatorReader {
  /// What was found.
  struct Found {
    /// The indicators, in the order printed.
    var indicators: [Indicator] = []
    /// What is in doubt.
    var findings: [Finding] = []
    /// The lines of the tables, heads left out.
    var lines: [Range<Int>] = []
  }

  /// Reads all tables of a text.
  static func read(_ text: SourceText) -> Found {
    var writer = IndicatorWriter(text)
    var found = Found()
    var heads = IndicatorHeads(text)
    var index = 0
    while index < text.lines.count, !heads.isToStop() {
      guard let head = heads.head(at: index) else {
        index += 1
        continue
      }
      index = max(read(below: head, text, &heads, &writer, &found.lines), index + 1)
    }
    if writer.indicators.isEmpty { readWithoutHead(text, &heads, &writer, &found.lines) }
    found.indicators = writer.indicators
    found.findings = findings(of: writer)
    return found
  }

  /// Reads the table below a head; the line behind it.
  private static func read(
    below head: IndicatorHeadSearch.Found, _ text: SourceText, _ heads: inout IndicatorHeads,
    _ writer: inout IndicatorWriter, _ lines: inout [Range<Int>]
  ) -> Int {
    let end: Int
    if head.fieldCount == 0 {
      var reader = IndicatorStreamReader(head, text)
      end = reader.read(from: head.end, &heads, into: &writer)
    } else {
      var reader = IndicatorTableReader(head, text)
      end = reader.read(from: head.end, &heads, into: &writer)
    }
    writer.endTable()
    if end > head.end { lines.append(head.end..<end) }
    return max(end, head.end)
  }

  // MARK: Tables without a head

  /// How many rows one below the other are a table.
  private static let fewestRows = 4

  /// Reads the first rows of name, unit and number that stand one below the other, where they are enough.
  private static func readWithoutHead(
    _ text: SourceText, _ heads: inout IndicatorHeads, _ writer: inout IndicatorWriter,
    _ lines: inout [Range<Int>]
  ) {
    guard let head = IndicatorHead.lost else { return }
    var first: Int?
    var rows = 0
    var last = 0
    for index in text.lines.indices {
      if heads.isToStop() { return }
      guard isRow(index, text, head) else {
        if index - last > 6 { first = nil }
        continue
      }
      if first == nil {
        first = index
        rows = 0
      }
      last = index
      rows += 1
      guard rows == fewestRows, let start = first else { continue }
      let found = IndicatorHeadSearch.Found(head: head, end: start, fieldCount: 0)
      var reader = IndicatorTableReader(found, text)
      let end = reader.read(from: start, &heads, into: &writer)
      writer.endTable()
      if end > start { lines.append(start..<end) }
      return
    }
  }

  /// Whether a line is a row of name, unit and a number or none.
  private static func isRow(_ index: Int, _ text: SourceText, _ head: IndicatorHead) -> Bool {
    let length = text.length(of: index)
    guard length >= 8, length <= 400, let line = IndicatorLine(index, of: text) else {
      return false
    }
    let printed = line.cells.filter { !$0.isBlank }
    guard printed.count >= 3, printed.contains(where: \.isUnit) else { return false }
    return IndicatorAssignment.inOrder(line.cells, head) != nil
  }

  // MARK: Findings

  /// What is in doubt; spans alone, for no cell of the form is touched.
  private static func findings(of writer: IndicatorWriter) -> [Finding] {
    var findings: [Finding] = []
    if !writer.unreadable.isEmpty {
      findings.append(
        Finding(
          .unreadableCell, .warning,
          "Of the indicators \(writer.unreadable.count) print something that cannot be read as a number.",
          spans: writer.unreadable))
    }
    if !writer.unplaced.isEmpty {
      findings.append(
        Finding(
          .valuesLost, .warning,
          "Of \(writer.unplaced.count) rows of the indicator table the values cannot be told.",
          spans: writer.unplaced))
    }
    if let offset = writer.leftOutAt { findings.append(.truncatedIndicators(at: offset)) }
    return findings
  }
}
