import DisclosureReport

extension CellValues {
  /// Sets 总计 of a row to the sum of its applicants.
  mutating func sumUp(_ row: ApplicationRow) {
    var sum: Int64 = 0
    for column in ApplicantColumn.applicants { sum += self[row, column] ?? 0 }
    self[row, .total] = sum
  }

  /// Puts the three rows of （六）其他处理 into the single row that takes their place.
  mutating func joinOtherOutcomes() {
    for column in ApplicantColumn.allCases {
      var sum: Int64 = 0
      for row in [ApplicationRow.correctionOverdue, .feeOverdue, .otherOutcome] {
        sum += self[row, column] ?? 0
        self[row, column] = nil
      }
      self[.otherSubtotal, column] = sum
    }
  }

  /// The number that prose states for a cell: a blank is none, 0.
  func stated(_ row: ApplicationRow) -> Int { Int(self[row, .total] ?? 0) }

  /// The number of disputes of a block that prose states.
  func stated(_ block: DisputeBlock, _ column: DisputeColumn = .total) -> Int {
    Int(self[block, column] ?? 0)
  }
}
