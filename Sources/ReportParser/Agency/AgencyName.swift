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
      for word in trailing where name.reversed().starts(with: word.reversed()) {
        name = name.dropLast(word.count)
        changed = true
      }
    }
    guard name.count >= 6, name.count <= 150 else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether a short line without blanks can be an agency's name: it ends as one does and holds no punctuation.
  static func looksLikeOne(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 6, bytes.count <= 120, let last = endings.first(where: bytes.ends(with:)) else {
      return false
    }
    return bytes.count > last.count && !marks.contains { bytes.contains(phrase: $0) }
  }

  private static let leading = ["#", "*", "关于", "《", "“", "：", ":", ">"].map { Array($0.utf8) }
  private static let trailing = ["关于", "的", "*", "》", "”", "：", ":", "-", "—"].map { Array($0.utf8) }
  private static let endings = [
    "人民政府", "政府", "办公室", "办公厅", "行政公署", "管理委员会", "管委会", "委员会", "街道办事处", "办事处", "局", "厅", "部",
    "院", "署", "中心", "县", "区", "市", "旗", "州", "盟", "镇", "乡",
  ].map { Array($0.utf8) }
  private static let marks = ["。", "，", "、", "；", "：", "|", "\t"].map { Array($0.utf8) }
}

extension [UInt8] {
  /// Whether the bytes end with others.
  func ends(with suffix: [UInt8]) -> Bool {
    hasPhrase(suffix, at: count - suffix.count)
  }
}
