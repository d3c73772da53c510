extension Swift.Span<UInt8> {
  /// The width of the character that begins at an offset; 0 where the bytes are none in UTF-8.
  func widthOfCharacter(at index: Int) -> Int {
    switch self[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isContinued(at: index, by: 1, second: 0x80...0xBF) ? 2 : 0
    case 0xE0: return isContinued(at: index, by: 2, second: 0xA0...0xBF) ? 3 : 0
    case 0xED: return isContinued(at: index, by: 2, second: 0x80...0x9F) ? 3 : 0
    case 0xE1...0xEF: return isContinued(at: index, by: 2, second: 0x80...0xBF) ? 3 : 0
    case 0xF0: return isContinued(at: index, by: 3, second: 0x90...0xBF) ? 4 : 0
    case 0xF1...0xF3: return isContinued(at: index, by: 3, second: 0x80...0xBF) ? 4 : 0
    case 0xF4: return isContinued(at: index, by: 3, second: 0x80...0x8F) ? 4 : 0
    default: return 0
    }
  }

  private func isContinued(
    at index: Int, by further: Int, second: ClosedRange<UInt8>
  ) -> Bool {
    guard index + further < count, second.contains(self[index + 1]) else { return false }
    for offset in 1...further where self[index + offset] & 0xC0 != 0x80 { return false }
    return true
  }

  /// Where the character of two or three bytes begins that goes on at an offset, or the offset where none does.
  ///
  /// The bytes before the offset are such as characters begin with.
  func startOfOpenCharacter(at index: Int) -> Int {
    if index >= 1, self[index - 1] >= 0xC0 { return index - 1 }
    if index >= 2, self[index - 2] >= 0xE0 { return index - 2 }
    return index
  }
}
