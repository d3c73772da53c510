extension ResolutionRun {
  /// The name as the title prints it, else the signature; spaces left away inside Chinese text.
  var printedName: String? {
    printed(title, evidence.titleName) ?? printed(signature, evidence.signature)
  }

  private func printed(_ name: AgencyName, _ text: String?) -> String? {
    guard let text, !name.units.isEmpty else { return nil }
    return name.isCut ? NameText.text(name.units) : Self.collapsed(text)
  }

  /// The text with its spaces left away, but one between two ASCII words.
  private static func collapsed(_ text: String) -> String {
    guard text.utf8.count > longest || text.utf8.contains(where: mayBeginSpace) else { return text }
    var units: [UInt16] = []
    var hasGap = false
    for unit in text.utf16.prefix(longest) {
      if Characters.isSpace(unit) {
        hasGap = true
        continue
      }
      if hasGap, let last = units.last, last < 0x80, unit < 0x80 { units.append(0x20) }
      hasGap = false
      units.append(unit)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether a space may begin with a byte, as no ideograph does.
  private static func mayBeginSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || (byte >= 0xC2 && byte <= 0xE3) || byte == 0xEF
  }

  /// How much of a text is looked at, in units.
  private static let longest = NameText.limit * 4
}
