/// The signature of a report: the agency's name above the date, at the end.
enum Signature {
  /// How many lines with text, from the end, are looked at.
  static let depth = 12

  /// The last short line among the last lines that can be an agency's name, or nil.
  static func read(_ text: SourceText) -> String? {
    let bytes = text.bytes.span
    var compact: [UInt8] = []
    // The first that looks like a name ends the search, whatever is left of it.
    let name = text.firstFromEnd(within: depth) { line, range -> String?? in
      guard min(range.count, text.length(of: line)) <= 150,
        AgencyName.canEnd(in: bytes.wideCharacter(at: range.upperBound - 3))
      else { return .none }
      compact.removeAll(keepingCapacity: true)
      compact.appendWithoutBlanks(range, of: bytes)
      guard AgencyName.looksLikeOne(compact) else { return .none }
      return .some(AgencyName.clean(compact, 0..<compact.count))
    }
    return name ?? nil
  }
}

extension SourceText {
  /// What is found first in the last lines with text, from the end on; nil where none of so many lines gives it.
  func firstFromEnd<Found>(
    within count: Int, _ find: (_ line: Int, _ trimmed: Range<Int>) -> Found?
  ) -> Found? {
    let bytes = bytes.span
    var left = count
    for line in lines.indices.reversed() {
      let range = bytes.trimmed(lines[line].range)
      if range.isEmpty { continue }
      if left == 0 { return nil }
      left -= 1
      if let found = find(line, range) { return found }
    }
    return nil
  }
}
