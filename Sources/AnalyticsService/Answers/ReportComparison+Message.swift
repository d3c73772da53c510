import DisclosureReport
import GongkaiProtos
import ReportAnalytics

extension Gongkai_V1_CompareReportsResponse {
  /// The message of two reports side by side.
  init(_ comparison: ReportComparison) {
    self.init()
    revision = comparison.revision
    left = Gongkai_V1_StoredReport(comparison.left)
    right = Gongkai_V1_StoredReport(comparison.right)
    cells = comparison.cells.map(Gongkai_V1_CellComparison.init)
  }
}

extension Gongkai_V1_CellComparison {
  fileprivate init(_ comparison: CellComparison) {
    self.init()
    cell = comparison.cell.path
    left = Gongkai_V1_CellState(comparison.left)
    right = Gongkai_V1_CellState(comparison.right)
    if let difference = comparison.difference { self.difference = Gongkai_V1_Decimal(difference) }
  }
}

extension Gongkai_V1_CellState {
  fileprivate init(_ state: CellState) {
    self.init()
    if let value = state.value { self.value = Gongkai_V1_Decimal(value) }
    unknown = state.isUnknown
  }
}
