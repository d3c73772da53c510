@testable import DisclosureTesting

/// A generated report without tags, for tests that look for words and numbers in it.
struct PlainText {
  /// The text; every tag is a line's end where it ends a cell or a paragraph, else nothing.
  let text: String

  /// The text of a report.
  init(_ report: GeneratedReport) {
    let source = String(decoding: report.bytes, as: UTF8.self)
    guard report.name.hasSuffix(".html") else {
      text = source
      return
    }
    var text = ""
    var tag: String?
    for character in source {
      switch character {
      case "<": tag = ""
      case ">":
        if ["/td", "/p", "/tr", "/title"].contains(tag ?? "") { text += "\n" }
        tag = nil
      default: if tag == nil { text.append(character) } else { tag?.append(character) }
      }
    }
    self.text = text
  }

  /// What stands between the title of 二 and that of 五.
  var tables: Words {
    let lines = text.split(whereSeparator: \.isNewline)
    let start = lines.firstIndex { $0.contains("二、主动公开") } ?? lines.startIndex
    let end = lines[start...].firstIndex { $0.contains("五、") && !$0.contains("（五）") }
    return Words(lines: Array(lines[start..<(end ?? lines.endIndex)]))
  }

  /// Words between spaces, tabs and pipes.
  struct Words {
    /// The lines that they stand on.
    var lines: [Substring]

    /// How often each word stands there.
    var counts: [String: Int] {
      lines.flatMap { $0.split { " \t|".contains($0) } }.reduce(into: [:]) { counts, word in
        counts[String(word), default: 0] += 1
      }
    }
  }
}
