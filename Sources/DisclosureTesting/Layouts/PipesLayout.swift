import DisclosureReport

/// Markdown tables with pipes, blanks kept, as a converter makes them of merged cells.
///
/// Sub-labels stand in the column 自然人, the rows of （六） and （七） one column further left than their
/// head.
struct PipesLayout: ReportLayout {
  func proactive(_ form: FilledForm, using random: inout SplitMix64) -> [String] {
    table(GridRow.proactive(form))
  }

  func applications(_ form: FilledForm, using random: inout SplitMix64) -> [String] {
    let shiftsLast = random.chance(70)
    let shiftsOther = random.chance(70)
    let shape = random.pick([GridRow.labelOnly, .labelOnly, .labelFirst])
    let rows = form.applications.map { line -> [String] in
      switch line.row {
      case .confirmationOrReissue where shiftsLast: GridRow.labelFirst.fields(line)
      case .correctionOverdue, .feeOverdue, .otherOutcome:
        (shiftsOther ? GridRow.groupFirst : .regular).fields(line)
      case .totalHandled: shape.fields(line)
      default: GridRow.regular.fields(line)
      }
    }
    return table(GridRow.head(balanceNote: form.balanceNote) + rows)
  }

  func disputes(_ form: FilledForm, using random: inout SplitMix64) -> [String] {
    table(GridRow.disputesHead(results: FormDescription.results) + [form.disputes])
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
