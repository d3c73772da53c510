import DisclosureReport
import Testing

@Suite("Cells")
struct CellTests {
  @Test("The cells are those of the contract, in the form's order")
  func paths() {
    #expect(Cell.all.map(\.path) == ContractPaths.all)
    #expect(Cell.all.count == Cell.count)
  }

  @Test("No two cells share a path")
  func uniquePaths() {
    #expect(Set(Cell.all.map(\.path)).count == Cell.count)
  }

  @Test("A cell is found again by its path", arguments: Cell.all)
  func roundTrip(cell: Cell) {
    #expect(Cell(path: cell.path) == cell)
    #expect(Cell(at: Int(cell.index)) == cell)
  }

  @Test(
    "A path that names no single cell gives none",
    arguments: [
      "", ".", "applications", "applications.new_received", "applications.new_received.",
      "applications.new_received.totals", "Applications.new_received.total",
      "disputes.review.total ",
      "applications.newReceived.total",
    ])
  func noCell(path: String) { #expect(Cell(path: path) == nil) }

  @Test(
    "An index outside the form gives no cell", arguments: [Int.min, -1, Cell.count, 256, Int.max])
  func outside(index: Int) { #expect(Cell(at: index) == nil) }

  @Test("The three tables part the cells among them, in order")
  func tables() {
    let parts = FormTable.allCases.map { table in Cell.all.filter { table.cells.contains($0.index) }
    }
    #expect(parts.flatMap(\.self) == Cell.all)
    #expect(parts.map(\.count) == [29, 26 * 7, 15])
    for (table, cells) in zip(FormTable.allCases, parts) {
      #expect(cells.allSatisfy { $0.path.hasPrefix(table.path + ".") })
    }
  }

  @Test("Only the amounts of fees and procurement are money")
  func money() {
    #expect(
      Cell.all.filter(\.isMoney).map(\.path) == [
        "proactive.fees.amount", "proactive.procurement.amount",
      ])
  }

  @Test("A cell of applications knows its row and column, any other has neither")
  func rowAndColumn() {
    for row in ApplicationRow.allCases {
      for column in ApplicantColumn.allCases {
        let cell = Cell.application(row, column)
        #expect(cell.path == "\(row.path).\(column.path)")
        #expect(cell.applicationRow == row)
        #expect(cell.applicantColumn == column)
      }
    }
    for cell in Cell.all where !cell.path.hasPrefix("applications.") {
      #expect(cell.applicationRow == nil)
      #expect(cell.applicantColumn == nil)
    }
  }

  @Test("Rows and columns give the cell whose path is theirs")
  func makers() {
    for row in DocumentRow.allCases {
      for column in DocumentColumn.allCases {
        #expect(Cell.documents(row, column).path == "\(row.path).\(column.path)")
      }
    }
    for row in ActionRow.allCases {
      for column in ActionColumn.allCases {
        #expect(Cell.action(row, column).path == "\(row.path).\(column.path)")
      }
    }
    for block in DisputeBlock.allCases {
      for column in DisputeColumn.allCases {
        #expect(Cell.dispute(block, column).path == "\(block.path).\(column.path)")
      }
    }
    let single: [(Cell, String)] = [
      (.feesAmount, "fees.amount"), (.feesPreviousYearItems, "fees.previous_year_items"),
      (.feesChange, "fees.change"), (.procurementItems, "procurement.items"),
      (.procurementAmount, "procurement.amount"),
    ]
    for (cell, path) in single { #expect(cell.path == "proactive.\(path)") }
  }
}
