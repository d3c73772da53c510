import DisclosureReport
import Testing

@Suite("Cell sets")
struct CellSetTests {
  @Test("A cell set does what a set of cells does", arguments: UInt64(1)...60)
  func behavesAsASet(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let (left, leftModel) = draw(&random)
    let (right, rightModel) = draw(&random)
    check(left, leftModel)
    var union = left
    union.formUnion(right)
    check(union, leftModel.union(rightModel))
    #expect(left.isDisjoint(with: right) == leftModel.isDisjoint(with: rightModel))
    #expect((left == right) == (leftModel == rightModel))
  }

  private func draw(_ random: inout SeededNumbers) -> (CellSet, Set<Cell>) {
    var set = CellSet()
    var model: Set<Cell> = []
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let cell = Cell.all[Int.random(in: 0..<Cell.count, using: &random)]
      set.insert(cell)
      model.insert(cell)
    }
    return (set, model)
  }

  private func check(_ set: CellSet, _ model: Set<Cell>) {
    #expect(Array(set) == model.sorted())
    #expect(set.count == model.count)
    #expect(set.isEmpty == model.isEmpty)
    #expect(Cell.all.filter(set.contains) == model.sorted())
    #expect(set == CellSet(model))
    #expect(set.hashValue == CellSet(model.sorted().reversed()).hashValue)
  }

  @Test("A set of every cell holds every cell, the first and last of each word too")
  func full() {
    let set = CellSet(Cell.all)
    #expect(Array(set) == Cell.all)
    #expect(set.count == Cell.count)
  }

  @Test("Sets of single cells are disjoint unless the cell is the same")
  func singles() {
    for left in Cell.all {
      for right in Cell.all {
        #expect(CellSet([left]).isDisjoint(with: CellSet([right])) == (left != right))
      }
    }
  }

  @Test("The set of a table holds its cells", arguments: FormTable.allCases)
  func tables(table: FormTable) {
    #expect(Array(CellSet(table)) == Cell.all.filter { table.cells.contains($0.index) })
  }
}
