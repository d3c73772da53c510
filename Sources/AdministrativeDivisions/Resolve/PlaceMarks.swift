/// Tells whether words hold another place's name: 中区教育局 behind 济南市 is no department of 济南.
enum PlaceMarks {
  /// Whether a sign such as 县, 区 or 市 stands in it as the end of a place's name.
  ///
  /// - Parameter first: how many units at the beginning end no place's name.
  static func contains(in words: ArraySlice<UInt16>, behind first: Int = 0) -> Bool {
    for index in words.indices.dropFirst(first) {
      guard let mark = signs.firstIndex(of: words[index]) else { continue }
      let before = index > words.startIndex ? words[index - 1] : 0
      let behind = index + 1 < words.endIndex ? words[index + 1] : 0
      if !marks[mark].before.contains(before), !marks[mark].behind.contains(behind) { return true }
    }
    return false
  }

  private struct Mark {
    let sign: UInt16
    let before: Set<UInt16>
    let behind: Set<UInt16>

    init(_ sign: Unicode.Scalar, before: String, behind: String) {
      self.sign = UInt16(truncatingIfNeeded: sign.value)
      self.before = Set(before.utf16)
      self.behind = Set(behind.utf16)
    }
  }

  /// The marks, and the neighbours with which each is a common word: 城市, 市场, 社区, 乡村.
  private static let marks: [Mark] = [
    Mark("省", before: "", behind: ""),
    Mark("县", before: "", behind: "域"),
    Mark("旗", before: "红", behind: ""),
    Mark("市", before: "城上超都", behind: "场政民容域"),
    Mark("区", before: "社园山灾景库林牧发护范胜小", behind: "域划"),
    Mark("镇", before: "城乡", behind: ""),
    Mark("乡", before: "城", behind: "村镇"),
  ]
  private static let signs = marks.map(\.sign)
}
