/// A kind of text that is made to be slow to read: a report with one part blown up.
package struct HostileShape: Sendable {
  /// What is blown up.
  package let name: String
  /// The part of the report that is.
  let part: ReportPart
  /// What stands there once, before.
  let head: String
  /// What is repeated.
  let unit: String
  /// What stands there once, behind.
  let tail: String
  /// The least of the two sizes that it is timed in, in bytes; nil for the usual one.
  package let leastBytes: Int?
  /// Whether the report is a page of HTML.
  package let isHTML: Bool
  /// Whether the text is in UTF-16, so that it is converted before it is read.
  let isUTF16: Bool
  /// Whether the report is from before the form of 2019.
  let isOlder: Bool

  /// A shape.
  ///
  /// - Parameters:
  ///   - name: what is blown up.
  ///   - part: the part of the report that is.
  ///   - head: what stands there once, before.
  ///   - unit: what is repeated.
  ///   - tail: what stands there once, behind.
  ///   - units: how many times the unit stands at least in the larger of the two texts timed.
  ///   - isHTML: whether the report is a page of HTML.
  ///   - isUTF16: whether the text is in UTF-16.
  ///   - isOlder: whether the report is from before the form of 2019.
  init(
    _ name: String, _ part: ReportPart, head: String = "", _ unit: String, tail: String = "",
    units: Int? = nil, isHTML: Bool = false, isUTF16: Bool = false, isOlder: Bool = false
  ) {
    self.name = name
    self.part = part
    self.head = head
    self.unit = unit
    self.tail = tail
    leastBytes = units.map { $0 * unit.utf8.count / 2 }
    self.isHTML = isHTML
    self.isUTF16 = isUTF16
    self.isOlder = isOlder
  }

  /// The text, of about as many bytes.
  package func text(_ bytes: Int) -> [UInt8] {
    let text = plainText(bytes)
    guard isUTF16 else { return text }
    return String(decoding: text, as: UTF8.self).utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
  }

  private func plainText(_ bytes: Int) -> [UInt8] {
    var blown = Array(head.utf8)
    let unit = Array(unit.utf8)
    blown.reserveCapacity(bytes + unit.count)
    while blown.count < bytes { blown += unit }
    blown += Array(tail.utf8)
    let text = ReportPart.allCases.flatMap { $0 == part ? blown : usual($0) }
    guard isHTML else { return text }
    return Array("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>".utf8) + text
      + Array("</body></html>".utf8)
  }

  /// A part that is not blown up.
  private func usual(_ part: ReportPart) -> [UInt8] {
    let usual = isOlder ? part.older : part.usual
    guard isHTML else { return Array(usual.utf8) }
    let lines = usual.split(separator: "\n").map { "<p>\($0)</p>" }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
