extension CompactWriter {
  /// The part of a record that no aggregate needs.
  mutating func details(_ record: ReportRecord) {
    for finding in record.findings {
      count(finding.cells.count)
      for path in finding.cells { text(path.path) }
      optional(finding.expected)
      optional(finding.actual)
    }
    count(record.agency.candidates.count)
    for candidate in record.agency.candidates {
      text(candidate.id)
      text(candidate.name)
      unsigned(UInt64(candidate.divisionCode.number))
    }
    count(record.narrative.count)
    for number in record.narrative { narrative(number) }
    count(record.indicators.count)
    for indicator in record.indicators { self.indicator(indicator) }
  }

  private mutating func narrative(_ number: NarrativeNumber) {
    byte(number.kind.rawValue)
    decimal(number.value)
    text(number.unit)
    byte(number.approximate ? 1 : 0)
  }

  private mutating func indicator(_ indicator: Indicator) {
    text(indicator.name)
    optional(indicator.code)
    text(indicator.unit)
    byte(indicator.value == nil ? 0 : 1)
    if let value = indicator.value { decimal(value) }
    signed(Int64(indicator.depth))
  }

  private mutating func decimal(_ value: FixedDecimal) {
    signed(value.units)
    signed(Int64(value.nanos))
  }
}
