import DisclosureReport

extension PrintedForm {
  /// The cells that the printed form surely determines, given the tables in which a sum fails.
  ///
  /// - A settled row is. So is a shifted one, whose 总计 is printed last and thereby tells where the
  ///   others stand, and one with a surplus value, since the columns' sums say which one to leave
  ///   out: both unless their table contradicts itself.
  /// - Where blanks are dropped, of a row of table 三 its 总计 is known, since a row that prints any
  ///   value prints that, unless the table contradicts itself.
  /// - Disputes: what is the same in every fit.
  /// - Of labels and values torn apart, numbers parted or run together nothing is said here.
  func determined(contradictory: Set<FormTable>) -> CellSet {
    var doubtful = CellSet()
    for row in rows {
      let certain = certain(row, contradictory: contradictory.contains(row.row.table))
      for cell in row.cells where !certain.contains(cell) { doubtful.insert(cell) }
    }
    // Without its sub-labels （六） may be taken for one row.
    if rows.contains(where: \.isLoose) { doubtful.formUnion(CellPath(.otherSubtotal).cells) }
    return CellSet(Cell.all.filter { !doubtful.contains($0) })
  }

  private func certain(_ row: PrintedRow, contradictory: Bool) -> CellSet {
    switch row.standing {
    case .settled: return CellSet(row.cells)
    case .shifted: return contradictory ? CellSet() : CellSet(row.cells)
    case .surplus, .blanksDropped: break
    case .orphan, .labelLost, .valuesLost, .parted, .runTogether: return CellSet()
    }
    guard !contradictory else { return CellSet() }
    switch row.row {
    case .disputes: return DisputeFits(row.counts.compactMap { $0 }).determined
    case .application(let application):
      if row.standing == .surplus { return CellSet(row.cells) }
      return CellSet([.application(application, .total)])
    case .documents, .action, .fees, .procurement: return CellSet()
    }
  }
}

extension PrintedRow {
  /// Whether label and values are torn apart.
  fileprivate var isLoose: Bool { standing == .orphan || standing == .labelLost }
}
