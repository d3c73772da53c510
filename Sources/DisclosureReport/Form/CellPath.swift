/// The path of a cell, or of a row, group or table and with it of every cell below.
///
/// Findings name the cells that they are about with such paths: `disputes.review` covers `disputes.review.upheld`.
public struct CellPath: Hashable, Sendable {
  /// The path as a record spells it, in snake case.
  public let path: String

  /// A path as given, whether or not the form has cells there.
  public init(_ path: String) { self.path = path }

  /// The path of one cell.
  public init(_ cell: Cell) { path = cell.path }

  /// The path of a row of applications.
  public init(_ row: ApplicationRow) { path = row.path }

  /// The path of a block of disputes.
  public init(_ block: DisputeBlock) { path = block.path }

  /// The path of a table.
  public init(_ table: FormTable) { path = table.path }

  /// The cells at or below the path; empty where the form has none there.
  public var cells: CellSet { Self.covered[path] ?? CellSet() }

  private static let covered: [String: CellSet] = {
    var covered: [String: CellSet] = [:]
    for cell in Cell.all {
      var path = Substring(cell.path)
      while !path.isEmpty {
        covered[String(path), default: CellSet()].insert(cell)
        path = path.lastIndex(of: ".").map { path[..<$0] } ?? ""
      }
    }
    return covered
  }()
}
