import DisclosureReport
import Testing

@testable import AdministrativeDivisions

@Suite("The tables in memory")
struct DivisionTablesTests {
  private let tables = DivisionDirectory.standard.tables

  private func lines(_ table: StaticString) -> Int {
    table.withUTF8Buffer { bytes in
      var scanner = TableScanner(bytes)
      var count = 0
      while scanner.nextLine() != nil { count += 1 }
      return count
    }
  }

  @Test("No line of an embedded table is lost")
  func nothingIsLost() {
    #expect(tables.divisions.count == lines(EmbeddedTables.divisions))
    #expect(tables.provinces.count == lines(EmbeddedTables.provinces))
    #expect(tables.neverFile.count == lines(EmbeddedTables.neverFile))
    let withFigures = tables.divisions.indices.filter { row in
      Int(tables.lineageStart[row]) == row
        && !tables.population.figures(ofLineage: Int32(row)).isEmpty
    }
    #expect(withFigures.count == lines(EmbeddedTables.population))
    let continued = tables.divisions.indices.filter { row in
      Int(tables.lineageStart[row]) == row && tables.lineageNext[row] >= 0
    }
    #expect(continued.count == lines(EmbeddedTables.lineages))
  }

  @Test("Rows are ordered by code and year, so that bisection finds the first of a code")
  func order() {
    for (left, right) in zip(tables.divisions, tables.divisions.dropFirst()) {
      #expect((left.code, left.validFrom ?? 0) <= (right.code, right.validFrom ?? 0))
    }
    for division in tables.divisions {
      let row = tables.divisions.firstRow(of: division.code)
      #expect(row.map { tables.divisions[$0].code } == division.code)
    }
  }

  @Test("Every row but a province's has a parent in the table")
  func parents() {
    for (row, division) in tables.divisions.enumerated() {
      #expect((tables.parentLineage[row] < 0) == (division.level == .province))
    }
  }

  @Test("Figures stand in the order of the years")
  func figuresInOrder() {
    for row in tables.divisions.indices {
      let years = tables.population.figures(ofLineage: Int32(row)).map(\.year)
      #expect(years == years.sorted())
      #expect(Set(years).count == years.count)
    }
  }
}
