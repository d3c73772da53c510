/// Finds the heads of the applicants' columns where columns line up: `商业` above `企业`, `社会` above `公益` above `组织`.
enum AlignedHeads {
  /// The heads above some rows.
  struct Grid {
    /// The index of the first line below the heads.
    var line: Int
    /// Where each column's head stands, in the form's order.
    var extents: [AlignedColumns.Extent]
  }

  /// What is printed of each column's head, the words that several share left out.
  private static let words: [[[UInt8]]] = [
    ["自然人"], ["商业", "商业企业", "企业"], ["科研", "科研机构"],
    ["社会", "社会公益", "社会公益组织", "公益", "公益组织"], ["法律", "法律服务", "法律服务机构", "服务"], ["其他"],
    ["总计", "总 计"],
  ].map { $0.map { Array($0.utf8) } }

  /// The heads of a table that show every column, in order.
  static func grids(of table: borrowing CutTable, _ text: SourceText) -> [Grid] {
    let bytes = text.bytes.span
    var grids: [Grid] = []
    var found = [AlignedColumns.Extent?](repeating: nil, count: words.count)
    for (index, line) in table.lines.enumerated() where line.traits.contains(.aligns) {
      if line.texts.isEmpty || line.hasNumbers {
        let extents = found.compactMap(\.self)
        if extents.count == words.count, areInOrder(extents) {
          grids.append(Grid(line: index, extents: extents))
        }
        found = [AlignedColumns.Extent?](repeating: nil, count: words.count)
      } else {
        note(line, bytes, &found)
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
      forEachWord(of: line, bytes) { word, extent in
        if results.contains(where: { isWord($0, word, bytes) }) { extents.append(extent) }
      }
    }
    let merged = AlignedColumns.merge(extents)
    return merged.count == DisputesTable.cells.count ? merged : nil
  }

  /// 总计 as some print it.
  private static let spacedTotal = Array("总 计".utf8)

  /// What is printed of the heads of results, whole or in two lines.
  private static let results = [
    "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "总 计", "结果", "维持", "纠正", "其他", "尚未", "审结",
  ].map { Array($0.utf8) }

  private static func note(
    _ line: CutLine, _ bytes: Swift.Span<UInt8>, _ found: inout [AlignedColumns.Extent?]
  ) {
    forEachWord(of: line, bytes) { word, extent in
      let head = words.firstIndex { $0.contains { isWord($0, word, bytes) } }
      guard let head else { return }
      found[head] =
        found[head].map {
          min($0.lowerBound, extent.lowerBound)...max($0.upperBound, extent.upperBound)
        } ?? extent
    }
  }

  /// Goes through the words of a line and where each stands on the page.
  private static func forEachWord(
    of line: CutLine, _ bytes: Swift.Span<UInt8>,
    _ body: (_ word: Range<Int>, _ extent: AlignedColumns.Extent) -> Void
  ) {
    var column = line.indent
    var start = line.range.lowerBound
    while start < line.range.upperBound {
      var end = start
      while end < line.range.upperBound, bytes[end] != 0x20 { end += 1 }
      if bytes.hasPhrase(spacedTotal, at: start) { end = start + spacedTotal.count }
      let width = bytes.displayWidth(start..<end)
      if width > 0 { body(start..<end, column...column + width - 1) }
      column += width
      while end < line.range.upperBound, bytes[end] == 0x20 {
        end += 1
        column += 1
      }
      start = end
    }
  }

  private static func isWord(
    _ word: [UInt8], _ range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    word.count == range.count && bytes.hasPhrase(word, at: range.lowerBound)
  }

  private static func areInOrder(_ extents: [AlignedColumns.Extent]) -> Bool {
    zip(extents, extents.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
  }
}
