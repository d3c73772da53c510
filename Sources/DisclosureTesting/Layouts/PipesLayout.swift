import DisclosureReport

/// Markdown tables with pipes, blanks kept, as a converter makes them of merged cells.
///
/// Sub-labels stand in the column 自然人, the rows of （六） and （七） one column further left than their
/// head.
struct PipesLayout: ReportLayout {
  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    table(GridRow.proactive(form))
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let shiftsLast = random.chance(70)
    let shiftsOther = random.chance(70)
    let shape = random.pick([GridRow.labelOnly, .labelOnly, .labelFirst])
    let rows = form.arranged { line, _ in
      switch line.row {
      case .confirmationOrReissue where shiftsLast: .labelFirst
      case .correctionOverdue, .feeOverdue, .otherOutcome: shiftsOther ? .groupFirst : .regular
      case .totalHandled: shape
      default: .regular
      }
    }
    let head = GridRow.head(balanceNote: form.balanceNote)
    // The rule stands below the first row.
    return TableText(table(head + rows), headLines: head.count + 1)
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    table(GridRow.disputesHead(results: FormDescription.results) + [form.disputes.values])
  }

  /// Rows between pipes, a rule below the first.
  private func table(_ rows: [[String]]) -> [String] {
    guard let first = rows.first else { return [] }
    let rule = first.indices.map { column in
      let widths = rows.map { $0.indices.contains(column) ? TextWrapping.columns($0[column]) : 0 }
      return String(repeating: "-", count: (widths.max() ?? 0) + 2)
    }
    let lines = rows.map { row in
      "|" + row.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }
    return [lines[0], "|" + rule.joined(separator: "|") + "|"] + lines.dropFirst()
  }
}
