import DisclosureReport

/// Tabs, with a surplus 0 in the row （七）总计 and in the table of disputes, and groups without their
/// empty field.
struct SurplusTabsLayout: ReportLayout {
  /// A surplus value can be told from a missing blank only where all seven are printed.
  var zeroStyles: [ZeroStyle] { [.zeros] }
  var defects: [Defect] { [.surplusCells] }

  func proactive(_ form: FilledForm, using random: inout SplitMix64) -> [String] {
    TabbedTable.lines(GridRow.proactive(form))
  }

  func applications(_ form: FilledForm, using random: inout SplitMix64) -> [String] {
    let pageEnd = random.draw(12...18)
    var lines = TabbedTable.lines(GridRow.head(balanceNote: form.balanceNote))
    for (place, line) in form.applications.enumerated() {
      var fields = shape(of: line).fields(line)
      // Behind the page break the empty fields at the end are lost.
      if place >= pageEnd { while fields.last == "" { fields.removeLast() } }
      if place == pageEnd { lines.append("") }
      lines += TabbedTable.lines([fields])
    }
    return lines
  }

  func disputes(_ form: FilledForm, using random: inout SplitMix64) -> [String] {
    let head = GridRow.disputesHead(results: FormDescription.results).map { $0 + [""] }
    return TabbedTable.lines(head + [form.disputes])
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
