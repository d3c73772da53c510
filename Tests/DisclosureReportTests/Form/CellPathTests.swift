import DisclosureReport
import Testing

@Suite("Cell paths")
struct CellPathTests {
  @Test("A path covers the cells at or below it and no others", arguments: everyPrefix)
  func covers(path: String) {
    let below = ContractPaths.all.filter { $0 == path || $0.hasPrefix(path + ".") }
    #expect(!below.isEmpty)
    #expect(CellPath(path).cells.map(\.path) == below)
  }

  private static let everyPrefix: [String] = {
    var prefixes: Set<String> = []
    for path in ContractPaths.all {
      let parts = path.split(separator: ".")
      for count in 1...parts.count { prefixes.insert(parts.prefix(count).joined(separator: ".")) }
    }
    return prefixes.sorted()
  }()

  @Test(
    "A path of nothing covers nothing",
    arguments: ["", "disput", "disputes.", "disputes.review.", "nothing.at.all", "总计"])
  func coversNothing(path: String) { #expect(CellPath(path).cells.isEmpty) }

  @Test("A path does not cover a neighbour whose name begins alike")
  func neighbours() {
    let covered = CellPath("applications.outcomes.other").cells.map(\.path)
    #expect(covered.count == 28)
    #expect(covered.allSatisfy { $0.hasPrefix("applications.outcomes.other.") })
  }

  @Test("Cells, rows, blocks and tables give their own paths")
  func makers() {
    #expect(CellPath(Cell.feesAmount).path == "proactive.fees.amount")
    #expect(CellPath(ApplicationRow.totalHandled).path == "applications.outcomes.total")
    #expect(CellPath(DisputeBlock.directLitigation).path == "disputes.direct_litigation")
    #expect(CellPath(FormTable.disputes).cells == CellSet(.disputes))
    for row in ApplicationRow.allCases {
      #expect(
        CellPath(row).cells == CellSet(ApplicantColumn.allCases.map { .application(row, $0) }))
    }
  }
}
