/// Tells agencies' names from other short texts, and cleans them.
enum AgencyName {
  /// A name without marks and connecting words at its ends, or nil where nothing is left.
  static func clean(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    let text = bytes.span
    var start = endOfPath(in: range, of: text)
    var end = range.upperBound
    let isField = colons.contains { text.hasPhrase($0, at: end - $0.count) }
    var before = 0
    repeat {
      before = end - start
      for word in leading where word.count <= end - start && text.hasPhrase(word, at: start) {
        start += word.count
      }
      for word in trailing
      where word.count <= end - start && text.hasPhrase(word, at: end - word.count) {
        end -= word.count
      }
      // 名称：某县教育局
      start = endOfField(in: start..<end, of: text)
    } while end - start < before
    guard end - start >= 6, end - start <= 150, !bytes[start..<end].contains(0x7C) else {
      return nil
    }
    // 名称：2021年政府信息公开年报, 当前位置：政府信息公开年报
    if isField, !looksLikeOne(Array(bytes[start..<end])) { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Where the path to a page ends that a site prints before its name: `首页/年报/`, `当前位置：首页>公开>`; the beginning where
  /// there is none.
  private static func endOfPath(in range: Range<Int>, of text: Swift.Span<UInt8>) -> Int {
    let isPath = pathBeginnings.contains { text.hasPhrase($0, at: range.lowerBound) }
    var end = range.lowerBound
    for index in range where text[index] == 0x3E || isPath && text[index] == 0x2F {
      end = index + 1
    }
    return end
  }

  /// Where the name of a field ends that a site prints before its value: 名称：; the beginning where there is none.
  private static func endOfField(in range: Range<Int>, of text: Swift.Span<UInt8>) -> Int {
    for index in range.reversed() {
      if text[index] == 0x3A { return index + 1 }
      if text[index] == 0xEF, text.wideCharacter(at: index) == 0xFF1A { return index + 3 }
    }
    return range.lowerBound
  }

  private static let colons = ["：", ":"].map { Array($0.utf8) }
  private static let pathBeginnings = ["首页", "当前位置", "您的位置", "您当前"].map { Array($0.utf8) }

  /// Whether a short line without blanks can be an agency's name: it ends as one does and holds no punctuation.
  static func looksLikeOne(_ bytes: [UInt8]) -> Bool {
    let name = bytes.span
    guard name.count >= 6, name.count <= 120,
      canEnd(in: name.wideCharacter(at: name.count - 3)),
      let last = endings.first(where: { name.ends(with: $0) })
    else { return false }
    return name.count > last.count && !holdsMark(name) && !name.contains(phrase: we)
  }

  private static func holdsMark(_ name: Swift.Span<UInt8>) -> Bool {
    for index in name.indices {
      switch name[index] {
      case 0x7C, 0x09: return true
      case 0xE3, 0xEF: if marks.contains(name.wideCharacter(at: index)) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a character is the last of those that agencies' names end in.
  static func canEnd(in character: UInt32) -> Bool { lastCharacters.contains(character) }

  /// 我, as in 我局: whoever speaks of itself names nobody.
  private static let we = Array("我".utf8)
  private static let leading = ["#", "*", "关于", "《", "“", "：", ":", ">", "标题", "文字解读"].map {
    Array($0.utf8)
  }
  private static let trailing = ["关于", "的", "*", "》", "”", "：", ":", "-", "—"].map {
    Array($0.utf8)
  }
  private static let endings = [
    "人民政府", "政府", "政府机关", "办公室", "办公厅", "行政公署", "管理委员会", "管委会", "委员会", "街道办事处", "办事处", "局", "厅",
    "部",
    "院", "署", "中心", "委", "街道", "县", "区", "市", "旗", "州", "盟", "镇", "乡", "省", "支队", "大队", "总队", "调查队",
    "联合会", "红十字会", "合作社", "兵团", "师", "苏木", "馆", "银行", "管委",
  ].map { Array($0.utf8) }
  private static let lastCharacters: [UInt32] = Array(
    Set(endings.map { $0.span.wideCharacter(at: $0.count - 3) }))
  /// The marks 。，、； and ：.
  private static let marks: [UInt32] = [0x3002, 0xFF0C, 0x3001, 0xFF1B, 0xFF1A]
}
