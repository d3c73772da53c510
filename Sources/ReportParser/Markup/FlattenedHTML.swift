/// A document without its markup.
struct FlattenedHTML {
  /// The text, as long as the document; see ``FlatText``.
  let text: SourceText
  /// The offset at which reading stopped before the end; nil where all was read.
  let stoppedAt: Int?

  /// Whether anything of the document is not read.
  var isTruncated: Bool { stoppedAt != nil }

  /// Flattens valid UTF-8.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - maximumNesting: how many elements may be open at once.
  init(_ document: [UInt8], maximumNesting: Int = ParserLimits().maximumNesting) {
    let received = document
    var document = document
    Ampersands.hide(in: &document)
    // For libxml2 a zero byte ends the document.
    var zero = document.span.firstIndex(of: .zero, in: 0..<document.count)
    while zero < document.count {
      document[zero] = 0x20
      zero = document.span.firstIndex(of: .zero, in: zero..<document.count)
    }
    guard let events = HTMLEvents(document) else {
      text = SourceText(bytes: document, lines: [])
      stoppedAt = document.isEmpty ? nil : 0
      return
    }
    var flattener = HTMLFlattener(
      document, position: events.position, maximumNesting: maximumNesting)
    events.read(into: &flattener)
    var end = flattener.stoppedAt ?? events.position.offset
    if flattener.stoppedAt == nil {
      end = document.span.endOfBlanks(at: min(end, document.count), before: document.count)
    }
    stoppedAt = end < document.count ? end : nil
    text = flattener.finish(received)
  }
}
