extension IssuerNames {
  /// The words that end with a zone's kind in the opening (…高新区), as far back as a zone's name goes.
  func zoneTexts() -> [String] {
    var texts: [String] = []
    for kind in Self.zones {
      var from = 0
      while let found = words.span.firstIndex(ofPhrase: kind, from: from), texts.count < 16 {
        from = found + kind.count
        var first = found
        while first >= 3, found - first < 36,
          (0x3400...0x9FFF).contains(words.span.wideCharacter(at: first - 3))
        {
          first -= 3
        }
        let text = String(decoding: words[first..<from], as: UTF8.self)
        if !texts.contains(text) { texts.append(text) }
      }
    }
    return texts
  }
}
