/// Runs of ampersands, of which libxml2 takes every one by itself and makes an error of it.
///
/// All but the last of a run begin no reference. While libxml2 reads, another character stands for them, which means
/// nothing to it either.
enum Ampersands {
  /// The dollar sign.
  private static let standIn: UInt8 = 0x24

  /// Puts the other character in the place of every ampersand that another follows.
  static func hide(in document: inout [UInt8]) {
    var index = firstFollowed(in: document, from: 0)
    while index < document.count {
      document[index] = standIn
      index = firstFollowed(in: document, from: index + 1)
    }
  }

  /// Puts the ampersands of a document back where a text of it still has the other character.
  static func restore(of document: [UInt8], in text: inout [UInt8]) {
    var index = firstFollowed(in: document, from: 0)
    while index < min(document.count, text.count) {
      if text[index] == standIn { text[index] = 0x26 }
      index = firstFollowed(in: document, from: index + 1)
    }
  }

  /// Where the first ampersand stands at or behind an offset that another follows; the document's end where none does.
  private static func firstFollowed(in document: [UInt8], from start: Int) -> Int {
    let bytes = document.span
    var index = start
    while true {
      index = bytes.firstIndex(of: .ampersand, in: index..<bytes.count)
      guard index < bytes.count - 1 else { return bytes.count }
      if bytes[index + 1] == 0x26 { return index }
      index += 1
    }
  }
}
