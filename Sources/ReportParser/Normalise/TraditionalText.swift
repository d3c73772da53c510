extension Swift.Span<UInt8> {
  /// Whether a text is in traditional characters: whether it says 公開, as no report in simplified ones does and every
  /// other must.
  var isTraditional: Bool {
    var start = 0
    while let mark = firstIndex(ofPair: 0xE9, 0x96, from: start) {
      // 開 and some of its kin begin so, and no simplified character does.
      if hasPhrase(disclosed, at: mark - 3) { return true }
      start = mark + 1
    }
    return false
  }

  /// Where two bytes first stand side by side at or behind an offset, or nil; sixteen places are looked at at a time.
  private func firstIndex(ofPair first: UInt8, _ second: UInt8, from start: Int) -> Int? {
    let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
    let firsts = ones &* UInt64(first)
    let seconds = ones &* UInt64(second)
    let bytes = self.bytes
    var index = start
    while index <= count &- 17 {
      // Checked against the span's bounds; any bytes are numbers.
      let here = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
      let next = bytes.unsafeLoadUnaligned(fromByteOffset: index &+ 1, as: SIMD2<UInt64>.self)
      // A byte is 0 where both bytes of the pair agree; the lowest mark is exact, so that one of the sixteen is meant.
      let differing = (here ^ firsts) | (next ^ seconds)
      let marks = (differing &- ones) & ~differing & (ones &* 0x80)
      if marks[0] | marks[1] != 0 { break }
      index &+= 16
    }
    while index < count &- 1 {
      if self[index] == first, self[index &+ 1] == second { return index }
      index &+= 1
    }
    return nil
  }
}

private let disclosed = Array("公開".utf8)
