/// The signature of a report: the agency's name above the date, at the end.
enum Signature {
  /// How many lines with text, from the end, are looked at.
  private static let depth = 12

  /// The last short line among the last lines that can be an agency's name, or nil.
  static func read(_ text: SourceText) -> String? {
    let bytes = text.bytes.span
    var seen = 0
    var compact: [UInt8] = []
    for line in text.lines.indices.reversed() {
      let range = bytes.trimmed(text.lines[line].range)
      if range.isEmpty { continue }
      seen += 1
      if seen > depth { return nil }
      guard min(range.count, text.length(of: line)) <= 150,
        AgencyName.canEnd(in: bytes.wideCharacter(at: range.upperBound - 3))
      else { continue }
      compact.removeAll(keepingCapacity: true)
      compact.appendWithoutBlanks(range, of: bytes)
      if AgencyName.looksLikeOne(compact) { return AgencyName.clean(compact, 0..<compact.count) }
    }
    return nil
  }
}
