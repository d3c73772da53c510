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

  /// One of those texts, as a run of ``bytes``, and its column.
  private struct Name {
    var column: Int
    var bytes: Range<Int>
  }

  private let names: [Name]

  /// The bytes of all names, one behind the other.
  private let bytes: [UInt8]

  /// The first characters of those, a dozen at most.
  private let beginnings: [UInt32]

  private init(_ heads: [[String]]) {
    self.heads = heads.map { $0.map { Array($0.utf8) } }
    var names: [Name] = []
    var bytes: [UInt8] = []
    for (column, heads) in self.heads.enumerated() {
      for head in heads {
        names.append(Name(column: column, bytes: bytes.count..<bytes.count + head.count))
        bytes += head
      }
    }
    self.names = names
    self.bytes = bytes
    beginnings = Array(Set(self.heads.joined().map { $0.span.wideCharacter(at: 0) }))
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
    var search = HeadSearch(heads: heads.count)
    var sawNumbers = false
    var words: [UInt8] = []
    words.reserveCapacity(Self.longest + 8)
    for (index, line) in table.lines.enumerated() where line.traits.contains(.keepsBlanks) {
      if line.hasNumbers {
        sawNumbers = true
        continue
      }
      for text in line.texts {
        let cell = table.texts[text]
        guard cell.range.count <= Self.longest, mayBeHead(cell.range, bytes) else { continue }
        words.removeAll(keepingCapacity: true)
        words.appendSqueezed(cell.range, of: bytes)
        let named = columns(named: words.span)
        if named == 0 { continue }
        if sawNumbers {
          search = HeadSearch(heads: heads.count)
          sawNumbers = false
        }
        if search.add(oneOf: named, at: cell.column, line: index),
          let columns = search.columnsInOrder
        {
          grids.append(Grid(line: index + 1, columns: columns))
        }
      }
    }
    return grids
  }

  /// The columns whose head some words may be, as bits.
  private func columns(named words: Swift.Span<UInt8>) -> UInt8 {
    var columns: UInt8 = 0
    for name in names.span.indices where has(names.span[name], words) {
      columns |= 1 << names[name].column
    }
    return columns
  }

  /// Whether some words are a name.
  @inline(__always)
  private func has(_ name: Name, _ words: Swift.Span<UInt8>) -> Bool {
    name.bytes.count == words.count
      && words.agrees(
        from: 0, with: bytes.span, from: name.bytes.lowerBound, count: words.count)
  }

  /// Whether a cell may be a head by its first character, where that is not of the kind that is left out.
  private func mayBeHead(_ cell: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var start = cell.lowerBound
    // As in （一）, which numbers rows.
    if bytes.wideCharacter(at: start) == 0xFF08 { start += 3 }
    guard start < cell.upperBound else { return false }
    let first = bytes[start]
    if !first.beginsIdeograph { return !first.isDigit }
    return beginnings.contains(bytes.wideCharacter(at: start))
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
