import DisclosureReport
import Testing

@testable import DisclosureTesting

struct ZeroStyleTests {
  private let cells: CellValues = {
    var cells = CellValues()
    cells[.newReceived, .naturalPerson] = 4
    cells[.newReceived, .business] = 0
    cells[.newReceived, .total] = 4
    cells[.carriedIn, .total] = 0
    cells[.granted, .total] = 0
    cells[.review, .upheld] = 0
    cells[.review, .total] = 0
    for (column, value) in [(DocumentColumn.made, 0), (.repealed, 0), (.inForce, 9)] {
      cells[.documents(.normativeDocuments, column)] = Int64(value)
      cells[.documents(.regulations, column)] = 0
    }
    return cells
  }()

  @Test("Printed zeros stay")
  func zeros() {
    #expect(ZeroStyle.zeros.applied(to: cells, keepingBlanks: true) == cells)
  }

  @Test("Blanks take the place of every 0 and of nothing else")
  func blanks() {
    let printed = ZeroStyle.blanks.applied(to: cells, keepingBlanks: true)
    for cell in Cell.all { #expect(printed[cell] == (cells[cell] == 0 ? nil : cells[cell])) }
  }

  @Test("Totals of disputes and of the rows 一, 二, （七） and 四 keep their 0 where asked")
  func totals() {
    let printed = ZeroStyle.blanksButTotals.applied(to: cells, keepingBlanks: true)
    #expect(printed[.carriedIn, .total] == 0)
    #expect(printed[.review, .total] == 0)
    #expect(printed[.granted, .total] == nil)
    #expect(printed[.review, .upheld] == nil)
  }

  @Test("Where blanks are dropped, a row of documents is blank as a whole or not at all")
  func documents() {
    let printed = ZeroStyle.blanks.applied(to: cells, keepingBlanks: false)
    #expect(printed[.documents(.normativeDocuments, .made)] == 0)
    #expect(printed[.documents(.normativeDocuments, .inForce)] == 9)
    #expect(printed[.documents(.regulations, .made)] == nil)
  }
}
