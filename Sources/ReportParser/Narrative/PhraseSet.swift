/// Phrases of which a text is asked whether it has any.
struct PhraseSet: Sendable {
  private let tree: WordTree

  /// Some phrases.
  init(_ phrases: [String]) { tree = WordTree([phrases]) }

  /// Whether any of them occurs in a text without blanks.
  func occurs(in words: [UInt8]) -> Bool { tree.patterns(anywhereIn: words.span) != 0 }
}
