import DisclosureReport

extension Finding {
  /// TRUNCATED: elements nest deeper than is read, or the markup cannot be read on.
  static func truncatedMarkup(at offset: Int, nesting limit: Int) -> Finding {
    Finding(
      .truncated, .warning,
      "Elements nest more than \(limit) deep, or the markup breaks off: nothing behind that is read.",
      spans: [SourceSpan(offset..<offset)])
  }

  /// TRUNCATED: the bytes break off in the middle of a character.
  static func truncatedCharacter(at offset: Int) -> Finding {
    Finding(
      .truncated, .warning,
      "The bytes break off in the middle of a character, so that more of the text is likely to be missing.",
      spans: [SourceSpan(offset..<offset)])
  }

  /// TRUNCATED: the text holds more reports than are read.
  static func truncatedReports(at offset: Int, limit: Int, value: Int) -> Finding {
    Finding(
      .truncated, .warning,
      "The text holds \(value) reports; those behind the first \(limit) are left out.",
      spans: [SourceSpan(offset..<offset)], expected: "\(limit)", actual: "\(value)")
  }

  /// TRUNCATED: a table has more lines or cells than any of the form, so that it is not read.
  static func truncatedTable(_ table: FormTable, _ region: Range<Int>, _ limits: ParserLimits)
    -> Finding
  {
    Finding(
      .truncated, .error,
      "What stands for \(table.path) has more than \(limits.maximumRows) lines or \(limits.maximumCells) cells; nothing of it is read.",
      cells: [CellPath(table)], spans: [SourceSpan(region)])
  }

  /// TRUNCATED: the prose states more numbers than are kept.
  static func truncatedProse(at offset: Int) -> Finding {
    Finding(
      .truncated, .warning,
      "The prose states more than \(NarrativeReader.mostNumbers) numbers; those behind are left out.",
      spans: [SourceSpan(offset..<offset)])
  }

  /// TRUNCATED: the indicator tables have more rows than are kept.
  static func truncatedIndicators(at offset: Int) -> Finding {
    Finding(
      .truncated, .warning,
      "The text has more than \(IndicatorWriter.most) indicators; those behind are left out.",
      spans: [SourceSpan(offset..<offset)])
  }
}
