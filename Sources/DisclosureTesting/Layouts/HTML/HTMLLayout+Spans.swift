import DisclosureReport

extension HTMLLayout {
  /// The three rows of the head of table 三, with the empty cells that stand below 自然人 and 总计.
  func head(_ form: FilledForm) -> [[HTMLCell]] {
    [
      [HTMLCell(form.balanceNote, columns: 3, rows: 3), HTMLCell("申请人情况", columns: 7)],
      [HTMLCell("自然人"), HTMLCell("法人或其他组织", columns: 5), HTMLCell("总计")],
      [HTMLCell("")] + FormDescription.organisations.map { HTMLCell($0) } + [HTMLCell("")],
    ]
  }

  /// The cells of a row of table 三; a label merged over several rows stands in the first of them.
  ///
  /// Merged cells end with a page and begin anew on the next one.
  func cells(at place: Int, of form: FilledForm) -> [HTMLCell] {
    let line = form.applications[place]
    let values = line.values.map { HTMLCell($0) }
    guard line.depth > 0 else { return [HTMLCell(line.label, columns: 3)] + values }
    let section = span(at: place, of: form, label: \.section) { $0.depth > 0 }
    guard line.depth == 2 else { return section + [HTMLCell(line.label, columns: 2)] + values }
    let group = span(at: place, of: form, label: \.group) { $0.depth == 2 }
    return section + group + [HTMLCell(line.label)] + values
  }

  /// The cell of a merged label, where it begins at a row, whether at its first or on a new page.
  private func span(
    at place: Int, of form: FilledForm, label: (FilledForm.ApplicationLine) -> String?,
    covers: (FilledForm.ApplicationLine) -> Bool
  ) -> [HTMLCell] {
    let lines = form.applications
    guard label(lines[place]) != nil || form.pageBreaks.contains(place),
      let start = lines[...place].lastIndex(where: { label($0) != nil })
    else { return [] }
    let rows = lines.indices.dropFirst(place).prefix { next in
      next == place
        || (covers(lines[next]) && label(lines[next]) == nil && !form.pageBreaks.contains(next))
    }
    return [HTMLCell(label(lines[start]) ?? "", rows: rows.count)]
  }
}
