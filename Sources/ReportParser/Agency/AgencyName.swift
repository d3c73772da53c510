/// Tells agencies' names from other short texts, and cleans them.
enum AgencyName {
  /// A name without marks and connecting words at its ends, or nil where nothing is left.
  static func clean(_ bytes: ArraySlice<UInt8>) -> String? {
    var name = bytes
    var changed = true
    while changed {
      changed = false
      for word in leading where name.starts(with: word) {
        name = name.dropFirst(word.count)
        changed = true
      }
      for word in trailing where name.suffix(word.count).elementsEqual(word) {
        name = name.dropLast(word.count)
        changed = true
      }
    }
    guard name.count >= 6, name.count <= 150 else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether a short line without blanks can be an agency's name: it ends as one does and holds no punctuation.
  static func looksLikeOne(_ bytes: [UInt8]) -> Bool {
    let name = bytes.span
    guard name.count >= 6, name.count <= 120,
      let last = endings.first(where: { name.ends(with: $0) })
    else { return false }
    return name.count > last.count && !marks.contains { name.contains(phrase: $0) }
  }

  /// Whether a character is the last of those that agencies' names end in.
  static func canEnd(in character: UInt32) -> Bool { lastCharacters.contains(character) }

  private static let leading = ["#", "*", "关于", "《", "“", "：", ":", ">"].map { Array($0.utf8) }
  private static let trailing = ["关于", "的", "*", "》", "”", "：", ":", "-", "—"].map {
    Array($0.utf8)
  }
  private static let endings = [
    "人民政府", "政府", "办公室", "办公厅", "行政公署", "管理委员会", "管委会", "委员会", "街道办事处", "办事处", "局", "厅", "部",
    "院", "署", "中心", "县", "区", "市", "旗", "州", "盟", "镇", "乡",
  ].map { Array($0.utf8) }
  private static let lastCharacters: [UInt32] = Array(
    Set(endings.map { $0.span.wideCharacter(at: $0.count - 3) }))
  private static let marks = ["。", "，", "、", "；", "：", "|", "\t"].map { Array($0.utf8) }
}
