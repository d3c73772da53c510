import DisclosureReport

/// An indicator table filled in, before any layout.
struct FilledIndicators: Sendable {
  /// A row.
  struct Row: Sendable {
    /// The name, as printed.
    var label: String
    /// The unit, as printed; empty where none is.
    var unit: String
    /// The code; empty where none is printed.
    var code: String
    /// The values, as printed; a blank is empty.
    var values: [String]
    /// How deep it stands.
    var depth: Int
    /// Whether it is a head of others.
    var isHead: Bool
    /// How many columns a grid moves what stands behind the name to the right.
    var shift = 0
    /// Lines that stand above it and are none of the table's.
    var linesAbove: [String] = []
    /// Whether a page ends above it, so that the head stands once more.
    var startsPage = false
  }

  /// The table's title.
  var title: String
  /// The heads of its columns.
  var heads: [String]
  /// Whether codes are printed.
  var hasCodes: Bool
  /// Whether the units have no column.
  var dropsUnits = false
  /// The rows.
  var rows: [Row]
  /// What the table says, an indicator for each value's column.
  var truth: [OlderIndicator]

  /// A form filled in with drawn values.
  init(_ form: IndicatorForm, using random: inout SplitMix64) {
    title = form.title
    heads = [form.nameHead, form.unitHead] + (form.codeHead.map { [$0] } ?? []) + form.valueHeads
    hasCodes = form.codeHead != nil
    rows = []
    truth = []
    for (place, row) in form.rows.enumerated() {
      let code = hasCodes && row.unit != nil ? (place < 9 ? "0\(place + 1)" : "\(place + 1)") : ""
      let amounts = form.valueHeads.map { _ in row.unit.flatMap { Amount($0, using: &random) } }
      rows.append(
        Row(
          label: row.label, unit: row.unit ?? "", code: code,
          values: amounts.map { $0?.printed ?? "" }, depth: row.depth, isHead: row.unit == nil))
      for (column, amount) in amounts.enumerated() where column == 0 || amount != nil {
        truth.append(
          OlderIndicator(
            row: place, column: column,
            name: column == 0 ? row.label : row.label + "（\(form.valueHeads[column])）",
            code: code.isEmpty ? nil : code, unit: row.unit ?? "", value: amount?.value,
            depth: row.depth))
      }
    }
  }

  /// A value that a row prints.
  private struct Amount {
    var value: FixedDecimal
    var printed: String

    /// A value of a unit; nil for a blank.
    init?(_ unit: String, using random: inout SplitMix64) {
      if random.chance(12) { return nil }
      if random.chance(35) {
        value = FixedDecimal(units: 0)
        printed = unit == "万元" && random.chance(50) ? "0.00" : "0"
        return
      }
      if unit.hasPrefix("万") {
        let hundredths = random.draw(1...99_999)
        value = FixedDecimal(
          units: Int64(hundredths / 100), nanos: Int32(hundredths % 100) * 10_000_000)
        let cents = hundredths % 100
        printed = "\(hundredths / 100)." + (cents < 10 ? "0" : "") + "\(cents)"
        return
      }
      let number = random.draw(1...random.pick([9, 99, 999, 99_999]))
      value = FixedDecimal(units: Int64(number))
      printed = random.chance(20) ? "\(number)".withThousandsSeparators : "\(number)"
    }
  }
}
