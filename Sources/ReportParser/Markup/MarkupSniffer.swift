/// Tells HTML from other text by its tags.
enum MarkupSniffer {
  /// Whether a text is to be read as HTML.
  ///
  /// Markdown may have tables of HTML in it; what is stated to be plain text is.
  static func isHTML(_ bytes: [UInt8], stated: String?) -> Bool {
    switch stated {
    case "text/html": true
    case "text/plain": false
    default: hasTags(bytes.span)
    }
  }

  /// Whether a text begins with markup, or has a table, paragraph or division of HTML anywhere.
  private static func hasTags(_ bytes: Swift.Span<UInt8>) -> Bool {
    let first = bytes.endOfBlanks(at: 0, before: bytes.count)
    var index = bytes.firstIndex(of: .angle, in: first..<bytes.count)
    var nextLook = first + StopSignal.stride
    while index < bytes.count {
      if index >= nextLook {
        if StopSignal.isGiven { return false }
        nextLook = index + StopSignal.stride
      }
      if tags.contains(where: { bytes.hasTag($0, at: index + 1) }) { return true }
      if index == first, firstTags.contains(where: { bytes.hasTag($0, at: index + 1) }) {
        return true
      }
      index = bytes.firstIndex(of: .angle, in: index + 1..<bytes.count)
    }
    return false
  }

  private static let tags = ["!doctype", "html", "head", "body", "table", "tr", "td", "p", "div"]
    .map { Array($0.utf8) }
  private static let firstTags = [
    "!--", "span", "h1", "h2", "h3", "title", "meta", "center", "section", "article", "font", "b",
    "strong", "br", "ul", "ol", "style", "script", "link", "?xml",
  ]
  .map { Array($0.utf8) }
}

extension Swift.Span<UInt8> {
  /// Whether the name of a tag stands at an offset, in letters of either case, with no more of a name behind it.
  fileprivate func hasTag(_ name: [UInt8], at start: Int) -> Bool {
    let end = start + name.count
    guard end < count else { return false }
    for index in name.indices {
      let byte = self[start + index]
      let isUpperCase = byte >= 0x41 && byte <= 0x5A
      guard (isUpperCase ? byte | 0x20 : byte) == name[index] else { return false }
    }
    let next = self[end]
    return name.last == 0x2D || !next.isLetterOrDigit && next < 0x80
  }
}
