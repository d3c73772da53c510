import DisclosureReport

/// Tabs between cells, merged cells leaving empty fields; 3.其他 and （七）总计 lack those before their
/// label.
struct TabsLayout: ReportLayout {
  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    TabbedTable.lines(GridRow.proactive(form))
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let ragged = random.draw(0...20)
    let rows = form.arranged { line, place in
      switch line.row {
      case .otherOutcome: .labelFirst
      case .totalHandled: .labelOnly
      default: place == ragged && line.depth == 2 ? .labelFirst : .regular
      }
    }
    let head = GridRow.head(balanceNote: form.balanceNote)
    return TableText(TabbedTable.lines(head + rows), headLines: head.count)
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let results = FormDescription.results.map { TabbedTable.wrapped($0, every: 2) }
    return TabbedTable.lines(GridRow.disputesHead(results: results) + [form.disputes.values])
  }
}

/// What the layouts with tabs share.
enum TabbedTable {
  /// Rows as lines.
  static func lines(_ rows: [[String]]) -> [String] { rows.map { $0.joined(separator: "\t") } }

  /// A label wrapped in its narrow cell, the line ends become spaces: 结果 维持.
  static func wrapped(_ label: String, every count: Int) -> String {
    var text = ""
    var inLine = 0
    for character in label {
      if inLine == count {
        text.append(" ")
        inLine = 0
      }
      text.append(character)
      inLine += 1
    }
    return text
  }
}
