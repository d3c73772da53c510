/// A sum of 64 bits over bytes, by which damage is found: not a secret, and no proof against a
/// person.
///
/// Eight bytes at a time go into one of four lanes, each step undoing nothing that another did: one
/// byte changed always gives another sum, and anything else but once in 2⁶⁴.
struct Checksum64 {
  private static let first: UInt64 = 0x9e37_79b1_85eb_ca87
  private static let second: UInt64 = 0xc2b2_ae3d_27d4_eb4f

  /// The sum of bytes; the same bytes have another one with another seed.
  static func sum(of bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var lanes = SIMD4<UInt64>(seed, seed ^ first, seed ^ second, ~seed)
      var place = 0
      while place + 32 <= bytes.count {
        for lane in 0..<4 {
          let word = bytes.loadUnaligned(fromByteOffset: place + lane * 8, as: UInt64.self)
          lanes[lane] = step(lanes[lane], UInt64(littleEndian: word))
        }
        place += 32
      }
      var sum = UInt64(bytes.count)
      for lane in 0..<4 { sum = step(sum, lanes[lane]) }
      while place < bytes.count {
        sum = step(sum, UInt64(bytes[place]))
        place += 1
      }
      return finished(sum)
    }
  }

  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = sum ^ (word &* second)
    return (mixed << 31 | mixed >> 33) &* first
  }

  private static func finished(_ sum: UInt64) -> UInt64 {
    var sum = sum
    sum = (sum ^ sum >> 33) &* second
    sum = (sum ^ sum >> 29) &* first
    return sum ^ sum >> 32
  }
}
