import DisclosureReport

extension Finding {
  /// TRUNCATED: elements nest deeper than is read, or the markup cannot be read on.
  static func truncatedMarkup(at offset: Int) -> Finding {
    Finding(
      .truncated, .warning,
      "Elements nest more than \(HTMLFlattener.mostOpenElements) deep, or the markup breaks off: nothing behind that is read.",
      spans: [SourceSpan(offset..<offset)])
  }

  /// TRUNCATED: the bytes break off in the middle of a character.
  static func truncatedCharacter(at offset: Int) -> Finding {
    Finding(
      .truncated, .warning,
      "The bytes break off in the middle of a character, so that more of the text is likely to be missing.",
      spans: [SourceSpan(offset..<offset)])
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
