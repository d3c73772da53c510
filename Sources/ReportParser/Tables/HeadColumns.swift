/// Where the columns of a table stand in its grid, as its head says.
struct HeadColumns: Sendable {
  /// The texts of each column's head, squeezed.
  private let heads: [[[UInt8]]]

  private init(_ heads: [[String]]) { self.heads = heads.map { $0.map { Array($0.utf8) } } }

  /// The applicants, in the form's order.
  static let applicants = HeadColumns([
    ["自然人"], ["商业企业"], ["科研机构"], ["社会公益组织", "社会公益"], ["法律服务机构", "法律服务"], ["其他"], ["总计"],
  ])

  /// 制发, 废止 and 现行有效.
  static let documents = HeadColumns([
    ["本年制发件数"], ["本年废止件数", "本年度止件数"], ["现行有效件数", "现行有效件"],
  ])

  /// The grid columns, in the order of the heads; nil where the table's head does not show all of them in that order.
  func columns(of table: CutTable, _ text: SourceText) -> [Int]? {
    let bytes = text.bytes.span
    var columns = [Int?](repeating: nil, count: heads.count)
    var missing = heads.count
    var words: [UInt8] = []
    for line in table.lines where missing > 0 {
      if line.hasNumbers { break }
      for index in line.texts {
        let cell = table.texts[index]
        words.removeAll(keepingCapacity: true)
        words.appendSqueezed(cell.range, of: bytes)
        guard let head = heads.firstIndex(where: { $0.contains(words) }), columns[head] == nil
        else { continue }
        columns[head] = cell.column
        missing -= 1
      }
    }
    return missing == 0 ? inOrder(columns) : nil
  }

  private func inOrder(_ columns: [Int?]) -> [Int]? {
    var found: [Int] = []
    found.reserveCapacity(columns.count)
    for case .some(let column) in columns {
      if let last = found.last, last >= column { return nil }
      found.append(column)
    }
    return found
  }
}
