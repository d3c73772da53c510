/// Tells whether words hold another place's name: 中区教育局 behind 济南市 is no department of 济南.
enum PlaceMarks {
  /// Whether a sign such as 县, 区 or 市 stands in it as the end of a place's name.
  ///
  /// Signs among the first few units, of which a number may be given, end none.
  static func contains(in words: ArraySlice<UInt16>, behind first: Int = 0) -> Bool {
    for index in words.indices.dropFirst(first) {
      guard let mark = signs.firstIndex(of: words[index]) else { continue }
      if !marks[mark].isWord(at: index, in: words) { return true }
    }
    return false
  }

  private struct Mark {
    let sign: UInt16
    /// What may stand before the sign in a common word, wherever the word stands.
    let before: Set<UInt16>
    /// What may stand before it in a word that begins the words.
    let beginning: Set<UInt16>
    /// What may stand behind it.
    let behind: [[UInt16]]
    /// What may not, though it begins like one of those: 市政府 behind 市政.
    let never: [[UInt16]]

    init(
      _ sign: Unicode.Scalar, before: String, beginning: String = "", behind: String,
      never: String = ""
    ) {
      self.sign = UInt16(truncatingIfNeeded: sign.value)
      self.before = Set(before.utf16)
      self.beginning = Set(beginning.utf16)
      self.behind = behind.split(separator: " ").map { Array($0.utf16) }
      self.never = never.split(separator: " ").map { Array($0.utf16) }
    }

    /// Whether the sign at an index is part of a common word: 城市, 市场, 社区, 乡村.
    func isWord(at index: Int, in words: ArraySlice<UInt16>) -> Bool {
      let rest = words[(index + 1)...]
      let isBehind = behind.contains { rest.begins(with: $0) }
      if isBehind, !never.contains(where: { rest.begins(with: $0) }) { return true }
      guard index > words.startIndex else { return false }
      return before.contains(words[index - 1])
        || index == words.startIndex + 1 && beginning.contains(words[index - 1])
    }
  }

  /// The marks, and the neighbours with which each is a common word.
  private static let marks: [Mark] = [
    Mark("省", before: "", behind: ""),
    Mark("县", before: "", behind: "域"),
    Mark("旗", before: "红", behind: ""),
    Mark("市", before: "上超", beginning: "城都", behind: "场 政 民服 民热 民中 容 域", never: "政府"),
    Mark("区", before: "社园灾景库发护范胜小", beginning: "山林牧", behind: "域 划"),
    Mark("镇", before: "城乡", behind: ""),
    Mark("乡", before: "城", behind: "村 镇"),
  ]
  private static let signs = marks.map(\.sign)
}
