extension LabelBook {
  /// Whether the label at a match is spelt in none of the known ways.
  ///
  /// A label that the text cuts off, at its end or before its beginning, is no misprint. Nor is a short form, unless
  /// the label goes on as a longer spelling does: then that is what was meant.
  func isMisspelt(_ match: Match, in text: [UInt8]) -> Bool {
    let text = text.span
    let places = phrases[match.index].places
    var end: Int?
    for place in places {
      guard let agreed = place.end(in: text, at: match.phrase.lowerBound) else { continue }
      end = max(end ?? 0, agreed)
    }
    guard let end else { return true }
    return places.count > 1
      && places.contains {
        $0.isMeant(in: text, at: match.phrase.lowerBound, behind: end)
      }
  }
}

extension LabelBook.Place {
  /// Two characters that agree are no chance.
  private static let telling = 6

  /// Where the spelling ends in a text that has it whole, its phrase at an offset; nil where the text differs.
  fileprivate func end(in text: Swift.Span<UInt8>, at phrase: Int) -> Int? {
    let start = phrase - offset
    let cut = max(0, -start)
    let end = min(spelling.count, text.count - start)
    return text.agrees(from: start + cut, with: spelling.span, from: cut, count: end - cut)
      ? start + end : nil
  }

  /// Whether a text agrees with the spelling, from its phrase at an offset on, well beyond where a shorter one ends.
  fileprivate func isMeant(
    in text: Swift.Span<UInt8>, at phrase: Int, behind shorter: Int
  ) -> Bool {
    let end = min(spelling.count, text.count - phrase + offset)
    let wanted = offset + shorter - phrase
    guard end >= wanted + Self.telling else { return false }
    return text.agrees(
      from: shorter, with: spelling.span, from: wanted, count: Self.telling)
  }
}
