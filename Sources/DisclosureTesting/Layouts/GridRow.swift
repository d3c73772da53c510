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
    let group = line.group ?? ""
    let fields: [String]
    switch (self, line.depth) {
    case (.groupFirst, 2): fields = [group, line.label] + line.values + [""]
    case (.labelFirst, _): fields = [line.label, ""] + line.values + [""]
    case (.labelOnly, _): fields = [line.label] + line.values + ["", ""]
    case (.indented, _): fields = ["", line.label, ""] + line.values
    case (_, 0): fields = [line.label, ""] + line.values + [""]
    case (_, 1): fields = [line.section ?? "", line.label] + line.values + [""]
    default: fields = ["", group, line.label] + line.values
    }
    // A surplus value takes the place of the empty column at the end, where there is one.
    return line.values.count > 7 && fields.last == "" ? fields.dropLast() : fields
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
