import DisclosureReport

extension AlignedLayout {
  /// The lines of a row of table 三; the values of a label on two lines stand between them or below.
  func lines(of line: FilledForm.ApplicationLine, valuesBelow: Bool) -> [GridLine] {
    let label = TextWrapping.lines(line.label, columns: grid.labelWidths[line.depth])
    var lines = label.map { GridLine($0, at: grid.labels[line.depth]) }
    // A label may be lost.
    if lines.isEmpty { lines = [GridLine()] }
    if line.values.allSatisfy(\.isEmpty) { return lines }
    if valuesBelow, lines.count > 1 {
      lines.append(GridLine())
    } else if lines.count % 2 == 0 {
      lines.insert(GridLine(), at: lines.count / 2)
    }
    let place = valuesBelow ? lines.count - 1 : lines.count / 2
    lines[place].put(line.values, endingAt: grid.applicants)
    return lines
  }

  /// Puts the labels of groups and of the section on lines of their own, in the middle of their rows.
  func insert(_ form: FilledForm, between rows: inout [[GridLine]]) {
    for group in groups(of: form) {
      guard let label = form.applications[group.lowerBound].group else { continue }
      rows[group.lowerBound + (group.count - 1) / 2].append(GridLine(label, at: grid.labels[1]))
    }
    guard let section = form.applications.firstIndex(where: { $0.section != nil }) else { return }
    let label = (form.applications[section].section ?? "").replacing("三、", with: "三 、")
    let spaced = label.replacing("年度", with: " 年 度").replacing("理结果", with: " 理 结果")
    let place = min(section + 3, rows.count - 1)
    rows[place] += [GridLine(spaced, at: 1), GridLine()]
  }

  /// Stacks those labels beside their rows, line by line.
  func stack(_ form: FilledForm, beside rows: inout [[GridLine]]) {
    for group in groups(of: form) {
      guard let label = form.applications[group.lowerBound].group else { continue }
      let words = [
        label.dropLast(4).filter { $0 != " " }, String(label.suffix(4).prefix(2)),
        String(label.suffix(2)),
      ]
      let middle = group.lowerBound + max(0, (group.count - words.count) / 2)
      put(words, at: grid.labels[1], from: middle, in: &rows)
    }
    guard let section = form.applications.firstIndex(where: { $0.section != nil }) else { return }
    let letters = (form.applications[section].section ?? "").map(String.init)
    put(letters, at: 0, from: section, in: &rows)
  }

  /// The head of table 三, the names of its columns stacked.
  func head(_ form: FilledForm) -> [String] {
    let edges = grid.applicants
    let first = edges[0] - 8
    var top = GridLine()
    top.put("申请人情况", centredIn: first..<edges[6])
    var organisations = GridLine()
    organisations.put("法人或其他组织", centredIn: edges[0]..<edges[5])
    let names = [
      ["", "", "", "社会", "法律", "", ""], ["自然人", "商业", "科研", "公益", "服务", "其他", "总计"],
      ["", "企业", "机构", "组织", "机构", "", ""],
    ]
    let note = TextWrapping.lines(form.balanceNote, columns: first - 4)
    let stacked = names.enumerated().map { place, names in
      var line = GridLine()
      if !grid.isHalf, note.indices.contains(place) { line.put(note[place], at: 0) }
      line.put(names, endingAt: edges)
      return line.text
    }
    let aside = grid.isHalf ? [form.balanceNote] : []
    return aside + [top.text, "", organisations.text] + stacked + [""]
  }

  /// The rows of each group.
  private func groups(of form: FilledForm) -> [Range<Int>] {
    form.applications.indices.filter { form.applications[$0].group != nil }.map { start in
      let rest = form.applications[(start + 1)...].prefix { $0.depth == 2 && $0.group == nil }
      return start..<rest.endIndex
    }
  }

  private func put(
    _ words: [String], at column: Int, from row: Int, in rows: inout [[GridLine]]
  ) {
    var words = words[...]
    for place in row..<rows.count {
      for line in rows[place].indices {
        guard let word = words.popFirst() else { return }
        rows[place][line].put(word, at: column)
      }
    }
  }
}
