import DisclosureReport
import ReportParser

/// Cells of one row that are to be looked at for the same reason, shown together.
struct ReviewedGroup: Equatable {
  /// The cells, in the form's order.
  private(set) var cells: [ReviewedCell]
  /// The text around them: one place where they stand in one line, else each its own.
  private(set) var excerpts: [SourceExcerpt] = []

  /// Cells with what is around them in a source, where it is at hand.
  static func groups(of cells: [ReviewedCell], in source: SourceExcerpts?) -> [ReviewedGroup] {
    var groups: [ReviewedGroup] = []
    for cell in cells {
      if let last = groups.last?.cells.last, last.isTold(with: cell) {
        groups[groups.count - 1].cells.append(cell)
      } else {
        groups.append(ReviewedGroup(cells: [cell]))
      }
    }
    return groups.map { group in
      var group = group
      group.excerpts = source.map(group.excerpts(in:)) ?? []
      return group
    }
  }

  private func excerpts(in source: SourceExcerpts) -> [SourceExcerpt] {
    var single: [SourceExcerpt] = []
    for excerpt in cells.flatMap(\.excerpts) where !single.contains(excerpt) {
      single.append(excerpt)
    }
    let spans = cells.flatMap(\.spans)
    guard single.count > 1, Set(single.map(\.line)).count == 1,
      let start = spans.map(\.offset).min(), let end = spans.map({ $0.offset + $0.length }).max(),
      let whole = source.excerpt(around: SourceSpan(offset: start, length: end - start), width: 60),
      !whole.marked.hasSuffix("…")
    else { return single }
    return [whole]
  }

  /// What the cells have in common: the path of their row, or that of the only one.
  var path: String { cells.count > 1 ? cells[0].rowPath : cells.first?.path ?? "" }
}

extension ReviewedCell {
  /// The path of the row.
  var rowPath: String { path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path }

  /// The path's last part.
  var column: String { path.lastIndex(of: ".").map { String(path[$0...].dropFirst()) } ?? path }

  /// Whether another cell is in the same row, and to be looked at for the same reason.
  fileprivate func isTold(with other: ReviewedCell) -> Bool {
    rowPath == other.rowPath && state == other.state && code == other.code
      && message == other.message && count == 1 && other.count == 1
  }
}
