import DisclosureReport

extension CellValues {
  /// Prints some zeros of tables 三 and 四 and leaves others blank; a row that prints any value prints
  /// its 总计.
  mutating func mixZeros(of values: CellValues, using random: inout SplitMix64) {
    for row in ApplicationRow.allCases where values[row, .total] != nil {
      let cells = ApplicantColumn.applicants.map { Cell.application(row, $0) }
      mixZeros(cells, total: .application(row, .total), of: values, using: &random)
    }
    for block in DisputeBlock.allCases {
      let cells = DisputeColumn.results.map { Cell.dispute(block, $0) }
      mixZeros(cells, total: .dispute(block, .total), of: values, using: &random)
    }
  }

  private mutating func mixZeros(
    _ cells: [Cell], total: Cell, of values: CellValues, using random: inout SplitMix64
  ) {
    let share = random.pick([0, 0, 25, 50, 100, 100])
    for cell in cells where values[cell] == 0 { self[cell] = random.chance(share) ? 0 : nil }
    let isPrinted = cells.contains { self[$0] != nil }
    if values[total] == 0 { self[total] = isPrinted || random.chance(share) ? 0 : nil }
  }
}
