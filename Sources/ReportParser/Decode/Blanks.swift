extension [UInt8] {
  /// The width of the blank that begins at an offset, or nil where none does.
  ///
  /// Blank are ASCII white space, NBSP (U+00A0), the ideographic space (U+3000), zero-width and other spaces
  /// (U+2000–U+200F) and the byte order mark.
  func blankWidth(at index: Int, before end: Int) -> Int? {
    let byte = self[index]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    guard byte >= 0xC2 else { return nil }
    if byte == 0xC2 { return index + 1 < end && self[index + 1] == 0xA0 ? 2 : nil }
    guard index + 2 < end else { return nil }
    return Self.isWideBlank(byte, self[index + 1], self[index + 2]) ? 3 : nil
  }

  /// The width of the blank that ends at an offset, or nil where none does.
  func blankWidth(endingAt end: Int, after start: Int) -> Int? {
    let byte = self[end - 1]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    guard byte >= 0x80 else { return nil }
    if end - 2 >= start, self[end - 2] == 0xC2, byte == 0xA0 { return 2 }
    guard end - 3 >= start else { return nil }
    return Self.isWideBlank(self[end - 3], self[end - 2], byte) ? 3 : nil
  }

  private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE2: second == 0x80 && third <= 0x8F
    case 0xE3: second == 0x80 && third == 0x80
    case 0xEF: second == 0xBB && third == 0xBF
    default: false
    }
  }
}
