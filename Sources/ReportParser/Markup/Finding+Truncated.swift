import DisclosureReport

extension Finding {
  /// TRUNCATED: elements nest deeper than is read, or the markup cannot be read on.
  static func truncated(at offset: Int) -> Finding {
    Finding(
      .truncated, .warning,
      "Elements nest more than \(HTMLFlattener.mostOpenElements) deep, or the markup breaks off: nothing behind byte \(offset) is read.",
      spans: [SourceSpan(offset..<offset)])
  }
}
