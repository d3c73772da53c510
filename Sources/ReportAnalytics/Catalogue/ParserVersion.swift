/// A dotted version of a parser: `1.10.0` comes after `1.9.2`, and `1.0.0-rc.1` before `1.0.0`.
///
/// Any text is a version. Missing numbers count as 0; what is no number comes after every number,
/// in the order of its bytes.
struct ParserVersion: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// Whether the version comes before another.
  func isLower(than other: ParserVersion) -> Bool {
    guard text != other.text else { return false }
    let (left, right) = (release, other.release)
    for place in 0..<max(left.count, right.count) {
      let order = Self.compare(
        place < left.count ? left[place] : "0", place < right.count ? right[place] : "0")
      if order != 0 { return order < 0 }
    }
    switch (preRelease, other.preRelease) {
    case (nil, _): return false
    case (_?, nil): return true
    case (let left?, let right?):
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }

  private var release: [Substring] {
    (text.firstIndex(of: "-").map { text[..<$0] } ?? text[...])
      .split(separator: ".", omittingEmptySubsequences: false)
  }

  private var preRelease: Substring? {
    text.firstIndex(of: "-").map { text[text.index(after: $0)...] }
  }

  /// Below 0, 0 or above 0, as numbers where both are, however long.
  private static func compare(_ left: Substring, _ right: Substring) -> Int {
    switch (digits(left), digits(right)) {
    case (let left?, let right?):
      if left.count != right.count { return left.count < right.count ? -1 : 1 }
      return left.elementsEqual(right) ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
    case (_?, nil): return -1
    case (nil, _?): return 1
    case (nil, nil):
      return left == right ? 0 : left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
    }
  }

  /// The digits of a number without leading zeros, none for no text at all; nil where the text is
  /// no number.
  private static func digits(_ text: Substring) -> Substring.UTF8View? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.drop { $0 == "0" }.utf8
  }
}
