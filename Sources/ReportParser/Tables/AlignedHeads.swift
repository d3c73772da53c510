/// Finds the heads of the applicants' columns where columns line up: `商业` above `企业`, `社会` above `公益` above `组织`.
enum AlignedHeads {
  /// The heads above some rows.
  struct Grid {
    /// The index of the first line below the heads.
    var line: Int
    /// Where each column's head stands, in the form's order.
    var extents: [AlignedColumns.Extent]
  }

  /// A word of a head.
  private struct Word: Sendable {
    /// The column that it is the head of.
    let column: Int
    /// Its first character, by which nearly all others are told from it.
    let first: UInt32
    let bytes: [UInt8]

    init(_ word: String, _ column: Int) {
      let bytes = Array(word.utf8)
      self.bytes = bytes
      self.column = column
      first = bytes.span.wideCharacter(at: 0)
    }
  }

  /// What is printed of each column's head, the words that several share left out.
  private static let applicants: [Word] = [
    ["自然人"], ["商业", "商业企业", "企业"], ["科研", "科研机构"],
    ["社会", "社会公益", "社会公益组织", "公益", "公益组织"], ["法律", "法律服务", "法律服务机构", "服务"], ["其他"],
    ["总计", "总 计"],
  ].enumerated().flatMap { column, words in words.map { Word($0, column) } }

  /// What is printed of the heads of results, whole or in two lines.
  private static let results: [Word] = [
    "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "总 计", "结果", "维持", "纠正", "其他", "尚未", "审结",
  ].map { Word($0, 0) }

  /// The heads of a table that show every column, in order.
  static func grids(of table: borrowing CutTable, _ text: SourceText) -> [Grid] {
    let bytes = text.bytes.span
    var grids: [Grid] = []
    var found = [AlignedColumns.Extent?](repeating: nil, count: 7)
    var isAnyFound = false
    for (index, line) in table.lines.enumerated() where line.traits.contains(.aligns) {
      if line.texts.isEmpty || line.hasNumbers {
        if !isAnyFound { continue }
        let extents = found.compactMap(\.self)
        if extents.count == found.count, areInOrder(extents) {
          grids.append(Grid(line: index, extents: extents))
        }
        for column in found.indices { found[column] = nil }
        isAnyFound = false
      } else {
        forEachHead(applicants, of: line, bytes) { column, extent in
          found[column] =
            found[column].map {
              min($0.lowerBound, extent.lowerBound)...max($0.upperBound, extent.upperBound)
            } ?? extent
          isAnyFound = true
        }
      }
    }
    return grids
  }

  /// The heads of the 15 results of disputes, in order; nil where the table does not show as many.
  ///
  /// Words that stand above one another are one head.
  static func disputes(of table: borrowing CutTable, _ text: SourceText) -> [AlignedColumns.Extent]?
  {
    let bytes = text.bytes.span
    var extents: [AlignedColumns.Extent] = []
    for line in table.lines where line.traits.contains(.aligns) && !line.hasNumbers {
      forEachHead(results, of: line, bytes) { _, extent in extents.append(extent) }
    }
    let merged = AlignedColumns.merge(extents)
    return merged.count == DisputesTable.cells.count ? merged : nil
  }

  /// 总计 as some print it.
  private static let spacedTotal = Array("总 计".utf8)

  /// Goes through the words of a line that are heads, and where each stands on the page.
  @inline(__always)
  private static func forEachHead(
    _ heads: [Word], of line: CutLine, _ bytes: Swift.Span<UInt8>,
    _ body: (_ column: Int, _ extent: AlignedColumns.Extent) -> Void
  ) {
    let spacedTotal = spacedTotal
    var column = line.indent
    var start = line.range.lowerBound
    while start < line.range.upperBound {
      var end = bytes.firstIndex(of: .space, in: start..<line.range.upperBound)
      if bytes.hasPhrase(spacedTotal, at: start) { end = start + spacedTotal.count }
      let width = bytes.displayWidth(start..<end)
      if width > 0, let head = head(heads, start..<end, bytes) {
        body(head, column...column + width - 1)
      }
      column += width
      while end < line.range.upperBound, bytes[end] == 0x20 {
        end += 1
        column += 1
      }
      start = end
    }
  }

  /// The column of the head that a word is; nil where it is none.
  private static func head(
    _ heads: [Word], _ range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Int? {
    let first = bytes.wideCharacter(at: range.lowerBound)
    for head in heads where head.first == first && head.bytes.count == range.count {
      if bytes.hasPhrase(head.bytes, at: range.lowerBound) { return head.column }
    }
    return nil
  }

  private static func areInOrder(_ extents: [AlignedColumns.Extent]) -> Bool {
    zip(extents, extents.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
  }
}
