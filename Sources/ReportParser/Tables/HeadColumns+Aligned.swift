extension HeadColumns {
  /// Where on the page the heads nearest above a line stand, in their order, where columns line up; nil where not all
  /// are shown in that order.
  func extents(
    above line: Int, of table: borrowing CutTable, _ text: SourceText
  ) -> [AlignedColumns.Extent]? {
    let bytes = text.bytes.span
    var words: [UInt8] = []
    for head in table.lines[..<line].reversed() where head.traits.contains(.aligns) {
      var found: [AlignedColumns.Extent] = []
      for cell in table.texts[head.texts] where cell.range.count <= Self.longest {
        words.removeAll(keepingCapacity: true)
        words.appendSqueezed(cell.range, of: bytes)
        guard found.count < heads.count, heads[found.count].contains(words) else { continue }
        found.append(cell.column...cell.column + max(1, bytes.displayWidth(cell.range)) - 1)
      }
      if found.count == heads.count { return found }
    }
    return nil
  }
}
