extension CompactWriter {
  /// Eight bytes of a number, the lowest first.
  package mutating func word(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { raw($0) }
  }

  /// A digest in 32 bytes.
  package mutating func digest(_ digest: Digest256) {
    word(digest.words.0)
    word(digest.words.1)
    word(digest.words.2)
    word(digest.words.3)
  }

  /// A source, never none.
  package mutating func identity(_ source: SourceIdentity) {
    digest(source.sha256)
    unsigned(UInt64(UInt32(bitPattern: source.part)))
  }

  /// A number of 128 bits; in few bytes where it is near 0, or above.
  package mutating func wide(_ number: Int128) {
    unsigned(UInt64(truncatingIfNeeded: number))
    signed(Int64(truncatingIfNeeded: number >> 64))
  }

  /// A point in time.
  package mutating func moment(_ moment: Moment) {
    signed(moment.seconds)
    signed(Int64(moment.nanos))
  }
}

extension CompactReader {
  /// What ``CompactWriter/digest(_:)`` wrote.
  package mutating func digest() throws(CompactError) -> Digest256 {
    let (first, second) = (try word(), try word())
    let (third, fourth) = (try word(), try word())
    return Digest256(words: first, second, third, fourth)
  }

  /// What ``CompactWriter/identity(_:)`` wrote.
  package mutating func identity() throws(CompactError) -> SourceIdentity {
    let digest = try digest()
    guard let part = UInt32(exactly: try unsigned()) else { throw .malformed("part") }
    return SourceIdentity(sha256: digest, part: Int32(bitPattern: part))
  }

  /// What ``CompactWriter/wide(_:)`` wrote.
  package mutating func wide() throws(CompactError) -> Int128 {
    let low = Int128(try unsigned())
    return Int128(try signed()) << 64 | low
  }

  /// What ``CompactWriter/moment(_:)`` wrote.
  package mutating func moment() throws(CompactError) -> Moment {
    let seconds = try signed()
    return Moment(seconds: seconds, nanos: try nanos())
  }

  /// A signed number, as an `Int`.
  package mutating func int(_ field: StaticString) throws(CompactError) -> Int {
    guard let number = Int(exactly: try signed()) else { throw .malformed("\(field)") }
    return number
  }

  /// A signed number that fits 32 bits.
  package mutating func int32(_ field: StaticString) throws(CompactError) -> Int32 {
    guard let number = Int32(exactly: try signed()) else { throw .malformed("\(field)") }
    return number
  }
}
