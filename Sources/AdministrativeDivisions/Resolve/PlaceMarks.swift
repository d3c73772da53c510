/// Tells whether words hold another place's name: 中区教育局 behind 济南市 is no department of 济南.
enum PlaceMarks {
  /// Whether a sign such as 县, 区 or 市 stands in it as the end of a place's name.
  static func contains(in words: ArraySlice<UInt16>) -> Bool {
    words.indices.contains { index in
      guard let harmless = marks[words[index]] else { return false }
      let before = index > words.startIndex ? words[index - 1] : 0
      let behind = index + 1 < words.endIndex ? words[index + 1] : 0
      return !harmless.before.contains(before) && !harmless.behind.contains(behind)
    }
  }

  private struct Harmless {
    let before: Set<UInt16>
    let behind: Set<UInt16>

    init(before: String, behind: String) {
      self.before = Set(before.utf16)
      self.behind = Set(behind.utf16)
    }
  }

  /// For each mark, the neighbours with which it is a common word: 城市, 市场, 社区, 乡村.
  private static let marks: [UInt16: Harmless] = [
    mark("省"): Harmless(before: "", behind: ""),
    mark("县"): Harmless(before: "", behind: "域"),
    mark("旗"): Harmless(before: "红", behind: ""),
    mark("市"): Harmless(before: "城上超都", behind: "场政民容域"),
    mark("区"): Harmless(before: "社园山灾景库林牧发护范胜小", behind: "域划"),
    mark("镇"): Harmless(before: "城乡", behind: ""),
    mark("乡"): Harmless(before: "城", behind: "村镇"),
  ]

  private static func mark(_ character: Unicode.Scalar) -> UInt16 {
    UInt16(truncatingIfNeeded: character.value)
  }
}
