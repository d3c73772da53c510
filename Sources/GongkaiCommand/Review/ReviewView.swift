import GongkaiProtos
import ReportParser

/// What a person should look at, printed.
///
/// No answer of the service is like it, so that it prints itself: the excerpts come from files at
/// hand.
struct ReviewView {
  private let reports: [ReviewedReport]
  private let revision: Int64
  private let total: Int64
  private let hasTexts: Bool

  init(_ reports: [ReviewedReport], revision: Int64, total: Int64, hasTexts: Bool) {
    self.reports = reports
    self.revision = revision
    self.total = total
    self.hasTexts = hasTexts
  }

  /// Prints the review.
  func write(as form: AnswerOutput, to output: any DataOutput) throws {
    switch form {
    case .table: for line in tableLines() { try output.write(line: line) }
    case .json:
      try output.write(
        ReviewAnswer(revision: revision, totalSize: total, cells: rows).jsonLine())
    case .ndjson: for row in rows { try output.write(row.jsonLine()) }
    case .csv:
      try output.write(line: CSV.line(ReviewRow.titles))
      for row in rows { try output.write(line: CSV.line(row.csvCells)) }
    }
  }

  private var rows: [ReviewRow] {
    reports.flatMap { report in
      report.cells.flatMap { cell in
        cell.excerpts.isEmpty
          ? [ReviewRow(report, cell, nil)]
          : cell.excerpts.map { ReviewRow(report, cell, $0) }
      }
    }
  }

  /// The lines for people.
  func tableLines() -> [String] {
    let left = total - Int64(reports.count)
    return reports.flatMap { lines(of: $0) + [""] }
      + ["\(total) reports to look at, revision \(revision)"]
      + (left > 0 ? ["… and \(left) more; --limit shows them"] : [])
  }

  private func lines(of report: ReviewedReport) -> [String] {
    let stored = report.stored
    let year = stored.hasKey ? "\(stored.key.year)" : "–"
    let id = stored.hasKey ? "\(stored.key.agencyID)@\(stored.key.year)" : report.sha256
    var lines = ["\(year)  \(stored.agency.provinceName) \(report.name)  [\(id)]"]
    if let file = report.file {
      lines.append("  \(file)")
    } else if hasTexts {
      lines.append("  its text is not among those given: \(report.sha256)")
    }
    for group in report.groups { lines += self.lines(of: group) }
    return lines.map { line in
      var line = PlainText.of(line)
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func lines(of group: ReviewedGroup) -> [String] {
    guard let first = group.cells.first else { return [] }
    let why = [first.state == .unknown ? "" : first.state.rawValue.uppercased(), first.code]
    let words = ([first.state == .unknown ? "?" : "*", Self.what(group)] + why + [first.message])
      .filter { !$0.isEmpty }
    return ["  " + words.joined(separator: "  ")]
      + group.excerpts.map {
        "      line \($0.line): \($0.before)⟦\($0.marked)⟧\($0.after)"
      }
  }

  /// Which cells, with the values that they have.
  private static func what(_ group: ReviewedGroup) -> String {
    let cells = group.cells.map { cell in
      let name = group.cells.count > 1 ? cell.column : ""
      let count = cell.count > 1 ? "(\(cell.count) cells)" : ""
      let value = cell.state == .unknown ? "" : "= \(cell.value.isEmpty ? "blank" : cell.value)"
      return [name, count, value].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return ([group.path] + [cells.joined(separator: ", ")]).filter { !$0.isEmpty }
      .joined(separator: group.cells.count > 1 ? ": " : " ")
  }
}
