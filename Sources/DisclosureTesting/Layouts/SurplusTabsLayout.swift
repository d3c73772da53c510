import DisclosureReport

/// Tabs, with a surplus 0 in the row （七）总计 and in the table of disputes, and groups without their
/// empty field.
struct SurplusTabsLayout: ReportLayout {
  /// A surplus value can be told from a missing blank only where all seven are printed.
  var zeroStyles: [ZeroStyle] { [.zeros] }
  var defects: [Defect] { [.surplusCells] }

  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    TabbedTable.lines(GridRow.proactive(form))
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let pageEnd = random.draw(12...18)
    let rows = form.arranged { line, _ in shape(of: line) }.enumerated().map { place, row in
      var fields = row
      // Behind the page break the empty fields at the end are lost.
      if place >= pageEnd { while fields.last == "" { fields.removeLast() } }
      return (place == pageEnd ? [""] : []) + TabbedTable.lines([fields])
    }
    return TableText(
      head: TabbedTable.lines(GridRow.head(balanceNote: form.balanceNote)), rows: rows)
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let head = GridRow.disputesHead(results: FormDescription.results).map { $0 + [""] }
    return TabbedTable.lines(head + [form.disputes.values])
  }

  private func shape(of line: FilledForm.ApplicationLine) -> GridRow {
    switch line.row {
    case .totalHandled: .labelOnly
    case .notHeld, .requiresCreation, .stillUnclear, .petitionOrComplaint, .repeated,
      .publicationRequest, .excessive, .confirmationOrReissue, .correctionOverdue, .feeOverdue,
      .otherOutcome:
      .groupFirst
    default: .regular
    }
  }
}
