extension IndicatorHeadSearch {
  /// The head that begins at a line where each cell has a line of its own, some of them broken over two.
  static func headOfCells(at index: Int, in text: SourceText) -> Found? {
    let bytes = text.bytes.span
    var columns: [IndicatorHead.Column] = []
    var isTelling = false
    var open: [UInt8] = []
    var end = index
    for line in index..<min(text.lines.count, index + mostLines) {
      let words = lone(line, in: text)
      if bytes.trimmed(text.lines[line].range).isEmpty { continue }
      guard let words else { break }
      if words.isEmpty { continue }
      let whole = open + words
      guard let name = IndicatorRole.role(of: words.span) ?? IndicatorRole.role(of: whole.span)
      else {
        // A head is broken once; what goes on is a row.
        guard open.isEmpty, words.count <= 24 else { break }
        open = words
        continue
      }
      if columns.count == IndicatorHead.mostColumns
        || name.role == .name && columns.contains(where: { $0.role == .name })
      {
        break
      }
      if !mayGoOn(columns.lazy.map(\.role), with: name.role) { return nil }
      isTelling = isTelling || name.isTelling
      columns.append(
        IndicatorHead.Column(
          role: name.role, words: whole, grid: columns.count..<columns.count + 1))
      open = []
      end = line + 1
    }
    guard columns.count > 1, columns.contains(where: { $0.role == .value }) else { return nil }
    return IndicatorHead(columns, isTelling: isTelling)
      .map { Found(head: $0, end: end, fieldCount: 0) }
  }

  /// Whether columns with one more may be a head's: values and units stand behind the names, and of most roles there is
  /// one column.
  private static func mayGoOn(
    _ roles: some Collection<IndicatorRole>, with next: IndicatorRole
  ) -> Bool {
    switch next {
    case .value: roles.contains(.name)
    case .unit: roles.contains(.name) && !roles.contains(.unit)
    case .code, .serial: !roles.contains(next)
    case .name, .note: true
    }
  }

  /// The words of a line that is one cell, squeezed, without pipes; nil where it is more, or long.
  private static func lone(_ index: Int, in text: SourceText) -> [UInt8]? {
    guard text.cells(of: index).isEmpty, text.length(of: index) <= 80 else { return nil }
    let bytes = text.bytes.span
    let range = bytes.trimmed(text.lines[index].range)
    guard bytes.firstIndex(of: .tab, in: range) == range.upperBound else { return nil }
    let pipe = bytes.firstIndex(of: .pipe, in: range)
    if pipe < range.upperBound, pipe > range.lowerBound, pipe < range.upperBound - 1 { return nil }
    var words: [UInt8] = []
    words.appendSqueezed(range, of: bytes)
    return words
  }

  private static let mostLines = 40
}
