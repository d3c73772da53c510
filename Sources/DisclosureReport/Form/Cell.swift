/// A cell of the statistical tables, of the 2019 and the 2021 form alike.
///
/// Cells are numbered in the form's order: proactive disclosure, applications row by row, disputes block by block.
/// The number is an index into ``CellValues`` and never leaves the process; ``path`` is the cell's public name.
public struct Cell: Hashable, Sendable {
  /// The cell's place in the form's order, below ``count``.
  public let index: UInt8

  init(index: UInt8) { self.index = index }

  /// The cell at a place in the form's order, or nil beyond the last.
  public init?(at index: Int) {
    guard index >= 0, index < Self.count else { return nil }
    self.index = UInt8(index)
  }

  /// A cell of the rows 规章 and 行政规范性文件.
  public static func documents(_ row: DocumentRow, _ column: DocumentColumn) -> Cell {
    Cell(index: row.rawValue * 6 + column.rawValue)
  }

  /// A cell of the rows 行政许可, 其他对外管理服务事项, 行政处罚 and 行政强制.
  public static func action(_ row: ActionRow, _ column: ActionColumn) -> Cell {
    Cell(index: 12 + row.rawValue * 3 + column.rawValue)
  }

  /// 行政事业性收费, 本年收费金额: money in yuan.
  public static let feesAmount = Cell(index: 24)
  /// 行政事业性收费, 上一年项目数量 (2019).
  public static let feesPreviousYearItems = Cell(index: 25)
  /// 行政事业性收费, 本年增/减 (2019): items, not money.
  public static let feesChange = Cell(index: 26)
  /// 政府集中采购, 采购项目数量 (2019).
  public static let procurementItems = Cell(index: 27)
  /// 政府集中采购, 采购总金额 (2019): money in yuan.
  public static let procurementAmount = Cell(index: 28)

  /// A cell of the table of applications.
  public static func application(_ row: ApplicationRow, _ column: ApplicantColumn) -> Cell {
    Cell(index: firstApplication + row.rawValue * 7 + column.rawValue)
  }

  /// A cell of the table of disputes.
  public static func dispute(_ block: DisputeBlock, _ column: DisputeColumn) -> Cell {
    Cell(index: firstDispute + block.rawValue * 5 + column.rawValue)
  }

  /// Whether the cell holds money and not a count.
  public var isMoney: Bool { self == .feesAmount || self == .procurementAmount }

  static let firstApplication: UInt8 = 29
  static let firstDispute: UInt8 = 29 + 26 * 7
  /// How many cells there are.
  public static let count = 29 + 26 * 7 + 15

  /// Every cell, in the form's order.
  public static let all: [Cell] = (0..<UInt8(count)).map(Cell.init(index:))
}

extension Cell: Comparable {
  /// The form's order.
  public static func < (left: Cell, right: Cell) -> Bool { left.index < right.index }
}
