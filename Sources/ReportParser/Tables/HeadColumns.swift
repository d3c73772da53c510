import DisclosureReport

/// Where the columns of a table stand in its grid, as its heads say.
struct HeadColumns: Sendable {
  /// The columns from a line on, in the order of the heads.
  struct Grid {
    /// The index of the first line behind the head.
    var line: Int
    /// The grid column of each head.
    var columns: [Int]
  }

  /// The texts of each column's head, squeezed.
  let heads: [[[UInt8]]]

  /// The same texts, each with its column.
  private let names: [(column: Int, bytes: [UInt8])]

  /// The first characters of those, a dozen at most.
  private let beginnings: [UInt32]

  private init(_ heads: [[String]]) {
    self.heads = heads.map { $0.map { Array($0.utf8) } }
    names = self.heads.enumerated().flatMap { column, names in names.map { (column, $0) } }
    beginnings = Array(Set(names.map { $0.bytes.span.wideCharacter(at: 0) }))
  }

  /// The applicants, in the form's order; a table that was made up for a single row numbers them.
  static let applicants = HeadColumns([
    ["自然人", "数据1"], ["商业企业", "数据2"], ["科研机构", "数据3"], ["社会公益组织", "社会公益", "数据4"],
    ["法律服务机构", "法律服务", "数据5"], ["其他", "数据6"], ["总计"],
  ])

  /// The longest head that is looked for, in bytes as printed.
  static let longest = 48

  /// The grids of a table: the head may be printed again behind a page's end, with other columns.
  ///
  /// A head counts where all its cells are shown, in order.
  func grids(of table: borrowing CutTable, _ text: SourceText) -> [Grid] {
    let bytes = text.bytes.span
    var grids: [Grid] = []
    var columns = [Int?](repeating: nil, count: heads.count)
    var sawNumbers = false
    var words: [UInt8] = []
    for (index, line) in table.lines.enumerated() where line.traits.contains(.keepsBlanks) {
      if line.hasNumbers {
        sawNumbers = true
        continue
      }
      for text in line.texts {
        let cell = table.texts[text]
        guard cell.range.count <= Self.longest, mayBeHead(cell.range, bytes) else { continue }
        guard let name = name(in: cell.range, bytes, &words) else { continue }
        if sawNumbers {
          columns = [Int?](repeating: nil, count: heads.count)
          sawNumbers = false
        }
        let head = names[name...].first {
          columns[$0.column] == nil && $0.bytes == names[name].bytes
        }
        guard let head else { continue }
        columns[head.column] = cell.column
        if let inOrder = inOrder(columns) { grids.append(Grid(line: index + 1, columns: inOrder)) }
      }
    }
    return grids
  }

  /// The place of the first name that a cell is, given a buffer; nil where it is none.
  private func name(
    in cell: Range<Int>, _ bytes: Swift.Span<UInt8>, _ words: inout [UInt8]
  ) -> Int? {
    // Most stand there as they are, without blanks.
    let whole = names.indices.first {
      let name = names[$0].bytes
      return name.count == cell.count && bytes.hasPhrase(name, at: cell.lowerBound)
    }
    if let whole { return whole }
    words.removeAll(keepingCapacity: true)
    words.appendSqueezed(cell, of: bytes)
    return names.firstIndex { $0.bytes == words }
  }

  /// Whether a cell may be a head by its first character, where that is not of the kind that is left out.
  private func mayBeHead(_ cell: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    guard let first = cell.first.map({ bytes[$0] }) else { return false }
    if first < 0xE4 || first > 0xE9 { return !first.isDigit }
    return beginnings.contains(bytes.wideCharacter(at: cell.lowerBound))
  }

  private func inOrder(_ columns: [Int?]) -> [Int]? {
    var last = -1
    for column in columns {
      guard let column, column > last else { return nil }
      last = column
    }
    return columns.compactMap(\.self)
  }
}

extension [HeadColumns.Grid] {
  /// The columns that a line's values stand in, or nil where no head is above it.
  func columns(ofLine line: Int) -> [Int]? { last { $0.line <= line }?.columns }
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
