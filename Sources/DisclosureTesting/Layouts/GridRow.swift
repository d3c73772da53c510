import DisclosureReport

/// The shapes in which a row of table 三 stands in a grid of ten columns: two of labels, seven of
/// values, one over.
///
/// Merged cells of the original leave the labels at different depths, so that a row need not stand
/// below its head.
enum GridRow {
  /// As the merged cells would have it: sub-rows are one column further right than the head.
  case regular
  /// A sub-row whose empty first column is lost: the group, the label, the values.
  case groupFirst
  /// The label in the first column: label, empty, values.
  case labelFirst
  /// The label alone before the values.
  case labelOnly
  /// An empty column first, then as ``labelFirst``.
  case indented

  /// The fields of a row.
  func fields(_ line: FilledForm.ApplicationLine) -> [String] {
    var labels = labels(of: line)
    var rest = [String](
      repeating: "", count: max(0, Self.columns - labels.count - line.values.count))
    if line.shift > 0 {
      labels += [String](repeating: "", count: line.shift)
      rest.removeLast(min(rest.count, line.shift))
    } else if line.shift < 0 {
      // Only empty fields are given up, never a label.
      for _ in 0 ..< -line.shift where labels.last == "" {
        labels.removeLast()
        rest.append("")
      }
    }
    return labels + line.values + rest
  }

  /// How far right of 自然人 in the head the first value stands.
  func offset(of line: FilledForm.ApplicationLine) -> Int {
    let labels = labels(of: line)
    let gain = line.shift < 0 && labels.last != "" ? 0 : line.shift
    return labels.count + gain - Self.labelColumns
  }

  private static let columns = 10
  private static let labelColumns = 2

  /// What stands before the values.
  private func labels(of line: FilledForm.ApplicationLine) -> [String] {
    let group = line.group ?? ""
    return switch (self, line.depth) {
    case (.groupFirst, 2): [group, line.label]
    case (.labelFirst, _): [line.label, ""]
    case (.labelOnly, _): [line.label]
    case (.indented, _): ["", line.label, ""]
    case (_, 0): [line.label, ""]
    case (_, 1): [line.section ?? "", line.label]
    default: ["", group, line.label]
    }
  }

  /// The head's three rows, in the same ten columns.
  static func head(balanceNote: String) -> [[String]] {
    [
      [balanceNote, "", "申请人情况", "", "", "", "", "", "总计", ""],
      ["", "", "自然人", "法人或其他组织", "", "", "", "", "", ""],
      ["", "", ""] + FormDescription.organisations + ["", ""],
    ]
  }

  /// The head of table 四: three rows of fifteen columns, less the one of values.
  static func disputesHead(results: [String]) -> [[String]] {
    let blank = [String](repeating: "", count: 4)
    return [
      ["行政复议"] + blank + ["行政诉讼"] + blank + [""] + blank,
      results + FormDescription.lawsuits.flatMap { [$0] + blank },
      [String](repeating: "", count: 5) + results + results,
    ]
  }

  /// Table 二 in its four columns: titles, heads and rows, short ones filled up.
  static func proactive(_ form: FilledForm) -> [[String]] {
    form.proactive.flatMap { block in
      [[block.title], block.head] + block.rows.map { [$0.label] + $0.values }
    }.map { $0 + [String](repeating: "", count: max(0, 4 - $0.count)) }
  }
}

extension FilledForm {
  /// The fields of every row of table 三, each in its shape; a row out of line with its head is
  /// noted as shifted.
  mutating func arranged(_ shape: (ApplicationLine, Int) -> GridRow) -> [[String]] {
    var rows: [[String]] = []
    for place in applications.indices {
      let shape = shape(applications[place], place)
      rows.append(shape.fields(applications[place]))
      if applications[place].standing == nil, applications[place].values.count == 7,
        shape.offset(of: applications[place]) != 0
      {
        applications[place].standing = .shifted
      }
    }
    return rows
  }
}
