/// Words of patterns, as a tree by their characters: one walk through the text finds all that stand at a place.
struct WordTree: Sendable {
  /// Some patterns, a bit for each.
  typealias Patterns = UInt128

  /// A place in the tree, and in the text.
  struct Place {
    fileprivate(set) var node = 0
    fileprivate(set) var index: Int

    /// The tree's root, and an offset in the text.
    init(at index: Int) { self.index = index }
  }

  /// The patterns of which a word ends at each node; the root is the first.
  private var patterns: [Patterns] = [0]
  /// The word that ends at each node; empty where none does.
  private var words = [""]
  /// The characters that a word begins with.
  private let first: CharacterBits
  /// Where a character leads from a node, hashed by both: the node, the character and the node that it leads to.
  private var steps: [Step]
  private struct Step: Sendable {
    var from = UInt32.max
    var character: UInt32 = 0
    var to = 0
  }

  /// A tree of the words of some patterns.
  ///
  /// - Parameters:
  ///   - words: those of the first pattern, those of the second, and so on.
  ///   - backward: whether they are walked from their ends.
  init(_ words: [[String]], backward: Bool = false) {
    let most = words.joined().reduce(1) { $0 + $1.unicodeScalars.count }
    // A quarter of the places are taken at most, so that most looks end at the first.
    var size = 64
    while size < most * 4 { size *= 2 }
    steps = Array(repeating: Step(), count: size)
    let ends = words.joined().compactMap {
      (backward ? $0.unicodeScalars.last : $0.unicodeScalars.first)?.value
    }
    first = CharacterBits(ends)
    for (pattern, words) in words.enumerated() {
      for word in words {
        let characters = word.unicodeScalars.map(\.value)
        let node = (backward ? characters.reversed() : characters).reduce(0) { add($1, to: $0) }
        patterns[node] |= 1 << Patterns(pattern)
        self.words[node] = word
      }
    }
  }

  /// The node that a character leads to, made where there is none.
  private mutating func add(_ character: UInt32, to node: Int) -> Int {
    let slot = slot(of: character, from: node)
    if steps[slot].from != .max { return steps[slot].to }
    patterns.append(0)
    words.append("")
    steps[slot] = Step(from: UInt32(node), character: character, to: patterns.count - 1)
    return patterns.count - 1
  }

  /// Where the step of a character from a node is kept, or would be.
  @inline(__always)
  private func slot(of character: UInt32, from node: Int) -> Int {
    let key = (UInt32(truncatingIfNeeded: node) &<< 16 ^ character) &* 0x9E37_79B1
    var slot = Int(key &>> 12) & (steps.count &- 1)
    while steps[slot].from != .max,
      steps[slot].from != UInt32(truncatingIfNeeded: node) || steps[slot].character != character
    {
      slot = (slot &+ 1) & (steps.count &- 1)
    }
    return slot
  }

  /// The patterns of which a word ends at a place.
  @inline(__always)
  func patterns(at place: Place) -> Patterns { patterns[place.node] }

  /// The longest word of a pattern that stands at an offset; nil where none does.
  func word(
    of pattern: Int, from start: Int, before end: Int, _ bytes: Swift.Span<UInt8>
  ) -> String? {
    longest(of: pattern, from: start, before: end, bytes).map { words[$0.node] }
  }

  /// Where the longest word of a pattern ends that stands at an offset; nil where none does.
  func end(of pattern: Int, from start: Int, before end: Int, _ bytes: Swift.Span<UInt8>) -> Int? {
    longest(of: pattern, from: start, before: end, bytes)?.index
  }

  private func longest(
    of pattern: Int, from start: Int, before end: Int, _ bytes: Swift.Span<UInt8>
  ) -> Place? {
    var place = Place(at: start)
    var longest: Place?
    while goForward(&place, before: end, bytes) {
      if patterns(at: place).holds(pattern) { longest = place }
    }
    return longest
  }

  /// Goes over the character behind a place, blanks before it left out; false where no word goes on so.
  @inline(__always)
  func goForward(_ place: inout Place, before end: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    let index = bytes.endOfBlanks(at: place.index, before: end)
    guard index < end else { return false }
    let width = bytes[index] < 0x80 ? 1 : 3
    guard end &- index >= width, step(&place.node, bytes.character(at: index)) else { return false }
    place.index = index &+ width
    return true
  }

  /// Goes over the character before a place, blanks behind it left out; false where no word goes on so.
  @inline(__always)
  func goBackward(_ place: inout Place, after start: Int, _ bytes: Swift.Span<UInt8>) -> Bool {
    let index = bytes.startOfBlanks(endingAt: place.index, after: start)
    guard index > start else { return false }
    let width = bytes[index &- 1] < 0x80 ? 1 : 3
    guard index &- start >= width, step(&place.node, bytes.character(at: index &- width)) else {
      return false
    }
    place.index = index &- width
    return true
  }

  @inline(__always)
  private func step(_ node: inout Int, _ character: UInt32) -> Bool {
    // Nearly all that is looked at begins no word.
    if node == 0, !first.mayHold(character) { return false }
    let slot = slot(of: character, from: node)
    guard steps[slot].from != .max else { return false }
    node = steps[slot].to
    return true
  }

  /// The patterns of which a word stands anywhere in a text.
  func patterns(anywhereIn bytes: Swift.Span<UInt8>) -> Patterns {
    var found: Patterns = 0
    var index = 0
    while index < bytes.count {
      var place = Place(at: index)
      while goForward(&place, before: bytes.count, bytes) { found |= patterns(at: place) }
      index = bytes.startOfCharacter(atOrAfter: index &+ 1)
    }
    return found
  }
}

extension WordTree.Patterns {
  /// Whether a pattern is among these, by its place.
  @inline(__always)
  func holds(_ pattern: Int) -> Bool { self &>> Self(truncatingIfNeeded: pattern) & 1 != 0 }
}
