extension [UInt8] {
  /// Appends the letters and digits of a run of another text, without blanks and punctuation.
  ///
  /// Labels are compared in this form, since every extraction breaks, spaces and punctuates them in its own way.
  /// Full-width digits become ASCII ones. Returns nothing; the receiver is a buffer that callers use again.
  mutating func appendSqueezed(_ range: Range<Int>, of bytes: [UInt8]) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte.isLetterOrDigit { append(byte) }
        index += 1
      } else if byte >= 0xE0, byte < 0xF0, index + 2 < end {
        appendSqueezed(byte, bytes[index + 1], bytes[index + 2])
        index += 3
      } else {
        index += byte >= 0xF0 ? 4 : 2
      }
    }
  }

  private mutating func appendSqueezed(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    if first == 0xE2 || (first == 0xE3 && second == 0x80) { return }
    if first == 0xEF, second >= 0xBB {
      if second == 0xBC, third >= 0x90, third <= 0x99 { append(third - 0x60) }
      return
    }
    append(first)
    append(second)
    append(third)
  }

  /// Whether the bytes at an offset are those of a phrase.
  func hasPhrase(_ phrase: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= count else { return false }
    for offset in phrase.indices where self[index + offset] != phrase[offset] { return false }
    return true
  }

  /// Where a phrase first occurs at or after an offset, or nil.
  func firstIndex(ofPhrase phrase: [UInt8], from start: Int = 0) -> Int? {
    guard let head = phrase.first, count >= phrase.count else { return nil }
    var index = start
    let last = count - phrase.count
    while index <= last {
      if self[index] == head, hasPhrase(phrase, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Where a run of another text first occurs at or after an offset, or nil.
  func firstIndex(ofSlice slice: Range<Int>, of text: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + slice.count <= count {
      var offset = 0
      while offset < slice.count, self[index + offset] == text[slice.lowerBound + offset] { offset += 1 }
      if offset == slice.count { return index }
      index += 1
    }
    return nil
  }

  /// Whether a phrase occurs.
  func contains(phrase: [UInt8]) -> Bool { firstIndex(ofPhrase: phrase) != nil }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the byte is an ASCII letter or digit.
  var isLetterOrDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) }
}
