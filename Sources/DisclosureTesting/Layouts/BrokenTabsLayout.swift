import DisclosureReport

/// Tabs, labels wrapped by spaces, the table cut by page breaks, the head's cells one character a
/// blank.
struct BrokenTabsLayout: ReportLayout {
  func proactive(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    var lines = TabbedTable.lines(GridRow.proactive(form))
    lines.insert("", at: random.draw(2...6))
    return lines
  }

  func applications(_ form: inout FilledForm, using random: inout SplitMix64) -> TableText {
    let breaks = [random.draw(4...8), random.draw(14...19)]
    let head = head(form, using: &random)
    // The last page is wide enough for whole labels; the row before a break loses its empty
    // fields.
    for place in form.applications.indices where place < breaks[1] {
      form.applications[place] = wrapped(form.applications[place])
    }
    let rows = form.arranged { line, place in
      switch line.depth {
      case 2 where breaks[0] == place + 1: .labelFirst
      case 0 where line.row == .carriedOut: .indented
      case 1 where line.row == .totalHandled: .indented
      default: .regular
      }
    }
    return TableText(
      head: head,
      rows: rows.enumerated().map { place, row in
        (breaks.contains(place) ? [""] : []) + TabbedTable.lines([row])
      })
  }

  func disputes(_ form: inout FilledForm, using random: inout SplitMix64) -> [String] {
    let results = FormDescription.results.map { TabbedTable.wrapped($0, every: 1) }
    let tops = FormDescription.results.map { String($0.prefix(1)) }
    let rests = FormDescription.results.map {
      TabbedTable.wrapped(String($0.dropFirst()), every: 1)
    }
    return TabbedTable.lines([
      ["行政复议", "", "", "", "", "行政诉讼", ""], tops + FormDescription.lawsuits,
    ]) + [""] + TabbedTable.lines([rests + results + results, form.disputes.values])
  }

  /// The head, cut by the page break in the middle of its cells.
  private func head(_ form: FilledForm, using random: inout SplitMix64) -> [String] {
    let note = form.balanceNote
    let cut = note.index(note.startIndex, offsetBy: random.draw(12...28))
    let organisations = FormDescription.organisations.map { TabbedTable.wrapped($0, every: 1) }
    return TabbedTable.lines([
      [String(note[..<cut]), "申请人情况", "", ""], ["", "自", "法人或其他组织", "总"], [],
      [String(note[cut...]), "", "然 人"] + organisations + ["计", ""],
    ])
  }

  private func wrapped(_ line: FilledForm.ApplicationLine) -> FilledForm.ApplicationLine {
    var line = line
    let widths = [14, 11, 8]
    line.label = TabbedTable.wrapped(line.label, every: widths[line.depth])
    line.section = line.section.map { section in
      let number = section.prefix(2)
      return number + " " + TabbedTable.wrapped(String(section.dropFirst(2)), every: 1)
    }
    line.group = line.group.map { group in
      group.count > 4 ? group.dropLast(2) + " " + group.suffix(2) : group
    }
    return line
  }
}
