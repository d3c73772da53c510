import DisclosureReport

/// Asks whether a report is signed after the year that it is on.
enum SignatureDateCheck {
  /// DATE_CONTRADICTION where the signature's date lies before the end of the year, as where somebody writes the old year
  /// in January.
  static func finding(_ text: SourceText, year: Int?) -> Finding? {
    guard let year, let date = SignatureDate.read(text) else { return nil }
    // In December some sign ahead of time.
    guard date.year < year || date.year == year && date.month < 12 else { return nil }
    return Finding(
      .dateContradiction, .warning,
      "The report on \(year) is signed on \(date), before the year was over.",
      spans: [SourceSpan(date.span)], expected: "\(year + 1)", actual: "\(date)")
  }
}
