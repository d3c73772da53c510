extension Swift.Span<UInt8> {
  /// Whether the bytes at an offset are those of a phrase.
  @inline(__always)
  func hasPhrase(_ phrase: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index <= count - phrase.count else { return false }
    for offset in phrase.indices where self[index &+ offset] != phrase[offset] { return false }
    return true
  }

  /// Where a phrase ends that begins at an offset, blanks in it left out; nil where it does not stand there.
  func endOfPhrase(_ phrase: [UInt8], from start: Int, before end: Int) -> Int? {
    var index = start
    var first = 0
    while first < phrase.count {
      var last = first &+ 1
      while last < phrase.count, phrase[last] & 0xC0 == 0x80 { last &+= 1 }
      if end &- index >= last &- first, agrees(at: index, with: phrase, first..<last) {
        index &+= last &- first
        first = last
        continue
      }
      // Nearly always another character stands there, and no blank.
      let behind = endOfBlanks(at: index, before: end)
      if behind == index { return nil }
      index = behind
    }
    return index
  }

  /// Whether a phrase stands directly before an offset, blanks in it and behind it left out.
  func hasPhrase(_ phrase: [UInt8], endingAt end: Int, after start: Int) -> Bool {
    var index = end
    var last = phrase.count
    while last > 0 {
      var first = last &- 1
      while first > 0, phrase[first] & 0xC0 == 0x80 { first &-= 1 }
      let width = last &- first
      if index &- start >= width, agrees(at: index &- width, with: phrase, first..<last) {
        index &-= width
        last = first
        continue
      }
      let before = startOfBlanks(endingAt: index, after: start)
      if before == index { return false }
      index = before
    }
    return true
  }

  /// Whether the bytes at an offset are those of a part of a phrase.
  @inline(__always)
  private func agrees(at index: Int, with phrase: [UInt8], _ part: Range<Int>) -> Bool {
    var index = index
    for place in part {
      if self[index] != phrase[place] { return false }
      index &+= 1
    }
    return true
  }

  /// Where a phrase first occurs at or after an offset and before another, or nil.
  func firstIndex(ofPhrase phrase: [UInt8], from start: Int = 0, before end: Int = .max) -> Int? {
    guard let head = phrase.first else { return nil }
    let last = Swift.min(end, count) - phrase.count
    let behind = phrase.count - 1
    var index = start
    while index <= last, index <= count - 16 - behind {
      // Few places have both the first byte and the last.
      let marks =
        bytes.block(at: index).isEqual(to: head)
        .& bytes.block(at: index &+ behind).isEqual(to: phrase[behind])
      for place in MarkedPlaces(marks) {
        if index &+ place > last { return nil }
        if hasPhrase(phrase, at: index &+ place) { return index &+ place }
      }
      index &+= 16
    }
    while index <= last {
      if self[index] == head, hasPhrase(phrase, at: index) { return index }
      index &+= 1
    }
    return nil
  }

  /// Whether a phrase occurs.
  func contains(phrase: [UInt8]) -> Bool { firstIndex(ofPhrase: phrase) != nil }

  /// Whether the bytes end with a phrase.
  func ends(with phrase: [UInt8]) -> Bool { hasPhrase(phrase, at: count - phrase.count) }

  /// The code of the character of three bytes that begins at an offset, or 0 where none does.
  @inline(__always)
  func wideCharacter(at index: Int) -> UInt32 {
    guard index >= 0, index < count - 2, self[index] & 0xF0 == 0xE0 else { return 0 }
    return UInt32(self[index] & 0x0F) << 12 | UInt32(self[index + 1] & 0x3F) << 6
      | UInt32(self[index + 2] & 0x3F)
  }

  /// The three bytes at an offset, the first in the lowest place.
  @inline(__always)
  func threeBytes(at index: Int) -> UInt32 {
    if index &+ 4 <= count {
      // Checked against the span's bounds; any four bytes are a number.
      let four = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)
      return UInt32(littleEndian: four) & 0xFF_FFFF
    }
    return UInt32(self[index]) | UInt32(self[index + 1]) << 8 | UInt32(self[index + 2]) << 16
  }

  /// Where the character begins that the byte at an offset is part of, or the one behind it.
  func startOfCharacter(atOrAfter index: Int) -> Int {
    var index = index
    while index < count, self[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}

extension [UInt8] {
  /// Whether any of some phrases occurs.
  func holds(anyOf phrases: [[UInt8]]) -> Bool {
    phrases.contains { span.contains(phrase: $0) }
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the byte is an ASCII letter or digit.
  var isLetterOrDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) }
}
