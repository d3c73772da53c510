import DisclosureReport

/// Holds what the prose states against the tables and against itself.
///
/// Precision comes first: a number is doubted only where nothing in its sentence lets it count something else.
enum NarrativeChecks {
  /// A finding for every contradiction.
  ///
  /// - Parameters:
  ///   - record: the report, its cells and its prose read.
  ///   - unsure: the cells whose value the reading leaves in doubt.
  ///   - text: the report's text.
  /// - Returns: the findings, of the tables first.
  static func findings(
    _ record: ReportRecord, unsure: CellSet, text: SourceText
  ) -> [Finding] {
    let numbers = record.narrative
    if numbers.isEmpty { return [] }
    let stated = StatedValues(values: record.cells, unsure: unsure)
    return NarrativeTableCheck(stated: stated, year: record.year, text: text).findings(numbers)
      + NarrativeBreakdownCheck(text: text).findings(numbers)
      + NarrativeRateCheck(text: text).findings(numbers)
      + NarrativeRepeatCheck(year: record.year, text: text).findings(numbers)
  }
}
