import DisclosureReport
import Testing

@Suite("Digests")
struct Digest256Tests {
  private let bytes = (0..<32).map { UInt8($0 * 7 + 7) }

  @Test("A digest gives its bytes back, and is found again by its digits")
  func roundTrip() throws {
    let digest = try #require(Digest256(bytes))
    #expect(digest.bytes == bytes)
    #expect(digest.description.hasPrefix("070e151c"))
    #expect(digest.description.count == 64)
    #expect(Digest256(hex: digest.description) == digest)
    #expect(Digest256(hex: digest.description.uppercased()) == digest)
  }

  @Test("Any other number of bytes is none", arguments: [0, 1, 31, 33, 64])
  func otherLengths(count: Int) { #expect(Digest256([UInt8](repeating: 1, count: count)) == nil) }

  @Test("Any other text is none", arguments: [0, 63, 65, 66, 128])
  func otherTexts(count: Int) {
    #expect(Digest256(hex: String(repeating: "a", count: count)) == nil)
  }

  @Test("A letter beyond f is none", arguments: ["g", " ", "-", "０"])
  func otherLetters(letter: String) {
    #expect(Digest256(hex: String(repeating: "a", count: 63) + letter) == nil)
  }

  @Test("Digests are ordered as their bytes are")
  func order() throws {
    for place in bytes.indices {
      var greater = bytes
      greater[place] += 1
      let (left, right) = (try #require(Digest256(bytes)), try #require(Digest256(greater)))
      #expect(left < right)
      #expect(!(right < left))
      #expect(left != right)
    }
  }
}
