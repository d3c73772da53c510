import DisclosureReport

/// Where the columns of a table stand in its grid, as its head says.
enum HeadColumns {
  /// The grid columns of the applicants, in the form's order; nil where the head does not show all seven in order.
  static func applicants(_ lines: [CutLine], _ text: SourceText) -> [Int]? {
    columns(lines, text, heads: [
      ["自然人"], ["商业企业"], ["科研机构"], ["社会公益组织", "社会公益"], ["法律服务机构", "法律服务"], ["其他"], ["总计"],
    ])
  }

  /// The grid columns of 制发, 废止 and 现行有效, in that order; nil where the head does not show them in order.
  static func documents(_ lines: [CutLine], _ text: SourceText) -> [Int]? {
    columns(lines, text, heads: [
      ["本年制发件数"], ["本年废止件数", "本年度止件数"], ["现行有效件数", "现行有效件"],
    ])
  }

  private static func columns(
    _ lines: [CutLine], _ text: SourceText, heads: [[String]]
  ) -> [Int]? {
    let heads = heads.map { $0.map { Array($0.utf8) } }
    var columns = [Int?](repeating: nil, count: heads.count)
    var words: [UInt8] = []
    for cell in lines.lazy.prefix(while: { !$0.hasNumbers }).flatMap(\.self.allTexts) {
      words.removeAll(keepingCapacity: true)
      words.appendSqueezed(cell.range, of: text.bytes)
      if let head = heads.firstIndex(where: { $0.contains(words) }), columns[head] == nil {
        columns[head] = cell.column
      }
    }
    let found = columns.compactMap(\.self)
    guard found.count == heads.count, zip(found, found.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return nil
    }
    return found
  }
}

extension CutLine {
  /// The cells with words, those behind the label too.
  fileprivate var allTexts: [TextCell] {
    texts
      + values.filter { $0.content == .unreadable }
      .map { TextCell(range: $0.span, column: $0.column) }
  }
}
