/// Some words in one run of units, so that a name is held against all of them without making anything.
struct WordList: Sendable {
  private let units: [UInt16]
  /// Where each word begins, and behind them where the last ends.
  private let bounds: [Int]

  /// Words that blanks part.
  init(_ words: String) {
    let words = words.split(separator: " ").map { Array($0.utf16) }
    units = words.flatMap(\.self)
    bounds = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The words' indices.
  var indices: Range<Int> { 0..<bounds.count - 1 }

  /// Whether a name is one of the words.
  func contains(_ name: ArraySlice<UInt16>) -> Bool {
    let text = name.span
    for word in indices where count(of: word) == text.count {
      if stands(word, in: text, at: 0) { return true }
    }
    return false
  }

  /// The first of the words that a name begins with, or nil.
  func firstBeginning(_ name: ArraySlice<UInt16>) -> Int? {
    let text = name.span
    for word in indices where stands(word, in: text, at: 0) { return word }
    return nil
  }

  /// The first of the words that a name ends with, or nil.
  func firstEnding(_ name: ArraySlice<UInt16>) -> Int? {
    for word in indices where ends(name, in: word) { return word }
    return nil
  }

  /// Whether a name ends with any of the words.
  func ends(_ name: ArraySlice<UInt16>) -> Bool { firstEnding(name) != nil }

  /// Whether a name ends with one of the words.
  func ends(_ name: ArraySlice<UInt16>, in word: Int) -> Bool {
    stands(word, in: name.span, at: name.count - count(of: word))
  }

  /// How many units of a name come before the first place where any of the words stands, or nil.
  func countBeforeFirst(in name: ArraySlice<UInt16>) -> Int? {
    let text = name.span
    for place in 0..<text.count {
      for word in indices where stands(word, in: text, at: place) { return place }
    }
    return nil
  }

  /// How many units a word has.
  func count(of word: Int) -> Int { bounds[word + 1] - bounds[word] }

  @inline(__always)
  private func stands(_ word: Int, in text: Span<UInt16>, at place: Int) -> Bool {
    let begin = bounds[word]
    let count = bounds[word + 1] - begin
    guard place >= 0, count <= text.count - place else { return false }
    for offset in 0..<count where text[place + offset] != units[begin + offset] { return false }
    return true
  }
}
