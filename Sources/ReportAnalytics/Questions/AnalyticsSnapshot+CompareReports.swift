public import DisclosureReport

extension AnalyticsSnapshot {
  /// Compares two reports cell by cell.
  ///
  /// - Parameters:
  ///   - left: the one.
  ///   - right: the other.
  ///   - cells: only cells at or below these paths; empty for all.
  /// - Throws: an error where nothing stands under a key, or the form has no cells at a path.
  /// - Returns: both reports and the cells.
  public func compareReports(
    _ left: ReportKey, _ right: ReportKey, cells: [CellPath] = []
  ) throws(QuestionError) -> ReportComparison {
    var wanted = CellSet()
    for path in cells {
      let covered = path.cells
      guard !covered.isEmpty else { throw .unknownCells(path) }
      wanted.formUnion(covered)
    }
    let (one, other) = (try side(left), try side(right))
    return ReportComparison(
      revision: revision, left: one.summary, right: other.summary,
      cells: Cell.all.compactMap { cell in
        guard cells.isEmpty || wanted.contains(cell) else { return nil }
        return CellComparison(cell, one.content, other.content)
      })
  }

  private func side(
    _ key: ReportKey
  ) throws(QuestionError) -> (summary: ReportSummary, content: CompactReport) {
    guard let report = view.report(key) else { throw .reportNotFound(key) }
    let summary = try ReportSummary(report)
    do throws(CompactError) {
      return (summary, try report.standing.content())
    } catch {
      throw .unreadable(key, error)
    }
  }
}

extension CellComparison {
  /// A cell of two reports; nil where nothing is printed in either.
  fileprivate init?(_ cell: Cell, _ one: CompactReport, _ other: CompactReport) {
    self.cell = cell
    left = CellState(cell, one)
    right = CellState(cell, other)
    guard left.isShown || right.isShown else { return nil }
    if let before = left.value, let after = right.value { difference = after.subtracting(before) }
  }
}

extension CellState {
  fileprivate init(_ cell: Cell, _ report: CompactReport) {
    value = report.nanos(cell).map { ExactNumber(nanos: $0) }
    isUnknown = report.unknown.contains(cell)
  }

  fileprivate var isShown: Bool { value != nil || isUnknown }
}
