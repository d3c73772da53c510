import DisclosureReport

/// Amounts by column of the table of applications: each lane is the column of that raw value, the eighth is 0.
typealias ColumnAmounts = SIMD8<Int64>

extension ColumnAmounts {
  /// The counts that a row would print, blank as 0.
  init(_ fit: StripFit, of strip: Strip) {
    self.init()
    for cell in strip.cells.indices.prefix(Self.scalarCount) {
      self[cell] = fit.count(cell, of: strip) ?? 0
    }
  }

  /// The counts that a settled row prints, blank as 0.
  init(_ row: ApplicationRow, of values: CellValues) {
    self.init()
    for column in ApplicantColumn.allCases { self[column] = values[row, column] ?? 0 }
  }

  /// The amount in a column.
  subscript(column: ApplicantColumn) -> Int64 {
    get { self[Int(column.rawValue)] }
    set { self[Int(column.rawValue)] = newValue }
  }
}
