import DisclosureReport

/// Where the columns of a table stand in its grid, as its head says.
struct HeadColumns: Sendable {
  /// The texts of each column's head, squeezed.
  private let heads: [[[UInt8]]]

  private init(_ heads: [[String]]) { self.heads = heads.map { $0.map { Array($0.utf8) } } }

  /// The applicants, in the form's order.
  static let applicants = HeadColumns([
    ["自然人"], ["商业企业"], ["科研机构"], ["社会公益组织", "社会公益"], ["法律服务机构", "法律服务"], ["其他"], ["总计"],
  ])

  /// The grid columns, in the order of the heads; nil where the table's head does not show all of them in that order.
  func columns(of table: CutTable, _ text: SourceText) -> [Int]? {
    var found = Found(heads)
    for line in table.lines where !found.isWhole {
      if line.hasNumbers { break }
      found.add(line, of: table, text, startsAgain: false)
    }
    return found.inOrder
  }

  /// The same for the head that stands closest above an offset, of a table with several.
  func columns(of table: CutTable, _ text: SourceText, above offset: Int) -> [Int]? {
    var found = Found(heads)
    for line in table.lines {
      if line.range.lowerBound >= offset { break }
      found.add(line, of: table, text, startsAgain: true)
    }
    return found.inOrder
  }

  /// The columns found so far.
  private struct Found {
    private let heads: [[[UInt8]]]
    private var columns: [Int?]
    private var words: [UInt8] = []

    init(_ heads: [[[UInt8]]]) {
      self.heads = heads
      columns = [Int?](repeating: nil, count: heads.count)
    }

    /// Whether every head has been found.
    var isWhole: Bool { columns.allSatisfy { $0 != nil } }

    /// Notes the heads of a line; one that is known already begins another head of the table, where there may be
    /// several.
    mutating func add(
      _ line: CutLine, of table: CutTable, _ text: SourceText, startsAgain: Bool
    ) {
      for index in line.texts {
        let cell = table.texts[index]
        words.removeAll(keepingCapacity: true)
        words.appendSqueezed(cell.range, of: text.bytes.span)
        let named = heads.indices.filter { heads[$0].contains(words) }
        guard let first = named.first else { continue }
        if let open = named.first(where: { columns[$0] == nil }) {
          columns[open] = cell.column
        } else if startsAgain {
          for head in columns.indices { columns[head] = nil }
          columns[first] = cell.column
        }
      }
    }

    /// The columns, where all are known and stand in the order of the heads.
    var inOrder: [Int]? {
      var order: [Int] = []
      order.reserveCapacity(columns.count)
      for column in columns {
        guard let column, order.last ?? -1 < column else { return nil }
        order.append(column)
      }
      return order
    }
  }
}

extension HeadColumns {
  /// The heads above a row of proactive disclosure, in a generation of the form; nil for a row of one cell.
  static func above(_ row: FormRow, in era: FormEra?) -> HeadColumns? {
    switch row {
    case .documents: era == .era2019 ? documents2019 : documents2021
    case .action: era == .era2019 ? actions : nil
    case .fees: era == .era2019 ? items : nil
    case .procurement: procurement
    case .otherDocuments, .application: nil
    }
  }

  private static let documents2021 = HeadColumns([
    ["本年制发件数"], ["本年废止件数", "本年度止件数"], ["现行有效件数", "现行有效件"],
  ])

  // A head that is broken over lines may stand as 本年新 above two columns.
  private static let documents2019 = HeadColumns([
    ["本年新制作数量", "本年新制作", "本年新"], ["本年新公开数量", "本年新公开", "本年新"],
    ["对外公开总数量", "对外公开总数", "对外公开"],
  ])

  private static let actions = HeadColumns([
    previousYearItems, change, ["处理决定数量", "本年处理决定数量", "处理决定"],
  ])

  private static let items = HeadColumns([previousYearItems, change])

  private static let procurement = HeadColumns([
    ["采购项目数量"],
    ["采购总金额", "采购总金额万元", "采购总金额单位万元", "采购总金额元", "采购总金额单位元"],
  ])

  private static let previousYearItems = ["上一年项目数量", "上一年项目数", "上一年项目"]
  private static let change = ["本年增减", "本年增"]
}
