// Where in the document the text stands that libxml2 hands over.
extension HTMLFlattener {
  /// The run of the document that some characters are, or nil where an entity spells them.
  ///
  /// They end where libxml2 stands, or behind the character there where it is the last of a long run. Characters that
  /// no document may have are left out of them.
  func range(of characters: UnsafeBufferPointer<UInt8>, endingAt offset: Int) -> Range<Int>? {
    let next = text.bytes.span.startOfCharacter(atOrAfter: offset + 1)
    for end in [offset, next] where isHere(characters, endingAt: end) {
      return end - characters.count..<end
    }
    for end in [offset, next] {
      if let start = startAmongInvalid(characters, endingAt: end) { return start..<end }
    }
    return nil
  }

  private func isHere(_ characters: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    let start = end - characters.count
    guard start >= readEnd, end <= text.bytes.count else { return false }
    let bytes = text.bytes.span
    for index in characters.indices where bytes[start + index] != characters[index] { return false }
    return true
  }

  /// Where characters begin that the document has with invalid ones among them.
  private func startAmongInvalid(
    _ characters: UnsafeBufferPointer<UInt8>, endingAt end: Int
  ) -> Int? {
    guard end <= text.bytes.count else { return nil }
    let bytes = text.bytes.span
    var index = end
    var left = characters.count
    while left > 0 {
      guard index > readEnd else { return nil }
      // Never are such among the characters, and their last byte may end another.
      let width = bytes.invalidWidth(endingAt: index, after: readEnd)
      if width == 0 {
        guard bytes[index - 1] == characters[left - 1] else { return nil }
        index -= 1
        left -= 1
      }
      index -= width
    }
    return index
  }

  /// Where the entity begins that ends at an offset, or nil where none does.
  func startOfEntity(endingAt offset: Int) -> Int? {
    let bytes = text.bytes.span
    var index = min(offset, bytes.count)
    while index > readEnd {
      index -= 1
      if bytes[index] == 0x26 { return index }
    }
    return nil
  }

  /// A run of text without what is the rest of a declaration in it.
  mutating func withoutDeclaration(_ range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes
    let start = range.lowerBound
    if range.count == 1, bytes[start] == 0x3C, start + 1 < bytes.count, bytes[start + 1] == 0x21 {
      isInDeclaration = true
      return start..<start
    }
    guard isInDeclaration else { return range }
    for index in range where bytes[index] == 0x3E {
      isInDeclaration = false
      return index + 1..<range.upperBound
    }
    return range.upperBound..<range.upperBound
  }
}

extension Swift.Span<UInt8> {
  /// The width of the character that ends at an offset and may stand in no document, or 0 where another does.
  fileprivate func invalidWidth(endingAt end: Int, after start: Int) -> Int {
    let byte = self[end - 1]
    if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return 1 }
    guard end - 3 >= start, byte == 0xBE || byte == 0xBF, self[end - 2] == 0xBF,
      self[end - 3] == 0xEF
    else { return 0 }
    return 3
  }
}
