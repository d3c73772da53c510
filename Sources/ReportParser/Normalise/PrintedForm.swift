extension SourceText {
  /// A plain text in the form that the readers know.
  ///
  /// - Parameters:
  ///   - bytes: the bytes as received.
  ///   - survey: what going through them told.
  init(_ bytes: [UInt8], _ survey: TextSurvey) {
    let normalised = TextNormaliser.normalise(
      bytes, mayBeTraditional: survey.holdsTraditional, mayHoldResidues: survey.holdsSmallLetters)
    self.init(
      bytes: normalised ?? bytes, lines: survey.lines, printed: normalised == nil ? nil : bytes)
  }

  /// The text in the form that the readers know, its lines and cells as they are.
  func normalised() -> SourceText {
    guard let normalised = TextNormaliser.normalise(bytes) else { return self }
    return self.normalised(normalised)
  }

  /// Some words of the text, blanks left out, as it prints them: in traditional characters where it is in such.
  ///
  /// The first line counts in which the words stand; where they stand in none they are given back as they are.
  func asPrinted(_ words: String) -> String {
    guard let printed else { return words }
    let wanted = Array(words.utf8)
    for line in lines where line.range.count >= wanted.count {
      var compact: [UInt8] = []
      compact.appendWithoutBlanks(line.range, of: bytes.span)
      guard let start = compact.span.firstIndex(ofPhrase: wanted) else { continue }
      let places = placesWithoutBlanks(line)
      guard places.count == compact.count else { continue }
      let bytes = places[start..<start + wanted.count].map { printed[$0] }
      return String(decoding: bytes, as: UTF8.self)
    }
    return words
  }

  /// The offsets of a line's bytes that belong to no blank.
  private func placesWithoutBlanks(_ line: Line) -> [Int] {
    var places: [Int] = []
    var index = line.start
    while index < line.end {
      let width = bytes.span.blankWidth(at: index, before: line.end)
      if width == 0 {
        places.append(index)
        index += 1
        while index < line.end, bytes[index] & 0xC0 == 0x80 {
          places.append(index)
          index += 1
        }
      }
      index += width
    }
    return places
  }
}
