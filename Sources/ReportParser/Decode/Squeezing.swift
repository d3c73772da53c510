extension [UInt8] {
  /// Appends the letters and digits of a run of a text, without blanks and punctuation.
  ///
  /// Labels are compared in this form, since every extraction breaks, spaces and punctuates them in its own way.
  /// Full-width digits become ASCII ones. The receiver is a buffer that callers use again.
  mutating func appendSqueezed(_ range: Range<Int>, of bytes: Swift.Span<UInt8>) {
    // With nothing to add the standard library writes to the storage that all empty arrays share.
    if range.isEmpty { return }
    // Eight bytes are written at a time, of which six count.
    let room = range.count + 8
    append(addingCapacity: room) { squeezed in
      squeezed.append(repeating: 0, count: room)
      var out = squeezed.mutableSpan
      let count = bytes.squeeze(range, into: &out)
      squeezed.removeLast(room - count)
    }
  }

  /// Appends a run of a text without its blanks, but no more bytes than some.
  mutating func appendWithoutBlanks(
    _ range: Range<Int>, of bytes: Swift.Span<UInt8>, atMost most: Int = .max
  ) {
    let most = Swift.min(range.count, most)
    if most <= 0 { return }
    append(addingCapacity: most) { compact in
      var index = range.lowerBound
      while index < range.upperBound, compact.freeCapacity > 0 {
        let byte = bytes[index]
        if byte >= 0xE4, byte <= 0xE9, index &+ 2 < range.upperBound, compact.freeCapacity >= 3 {
          // An ideograph, as most are.
          compact.append(byte)
          compact.append(bytes[index &+ 1])
          compact.append(bytes[index &+ 2])
          index &+= 3
          continue
        }
        let width = bytes.blankWidth(at: index, before: range.upperBound)
        index &+= width
        if width > 0 { continue }
        // A character's later bytes begin no blank.
        repeat {
          compact.append(bytes[index])
          index &+= 1
        } while index < range.upperBound && bytes[index] & 0xC0 == 0x80 && compact.freeCapacity > 0
      }
    }
  }
}

extension Swift.Span<UInt8> {
  /// Writes the letters and digits of a run to a span that has eight bytes more room than the run; how many bytes there
  /// are.
  fileprivate func squeeze(_ range: Range<Int>, into out: inout MutableSpan<UInt8>) -> Int {
    let raw = bytes
    let end = range.upperBound
    let last = Swift.min(end &- 6, count &- 8)
    var index = range.lowerBound
    var written = 0
    while index < end {
      if index <= last {
        // Checked against the span's bounds; any eight bytes are a number.
        let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        let little = UInt64(littleEndian: word)
        if Self.beginsIdeograph(little), Self.beginsIdeograph(little &>> 24) {
          var target = out.mutableBytes
          target.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
          written &+= 6
          index &+= 6
          continue
        }
      }
      let byte = self[index]
      if byte == 0x20 {
        index = endOfBlanks(at: index, before: end)
      } else if byte < 0x80 {
        if byte.isLetterOrDigit {
          out[written] = byte
          written &+= 1
        }
        index &+= 1
        // Between cells stand runs of these.
        while index < end, self[index] < 0x30 || self[index] == 0x7C { index &+= 1 }
      } else if byte >= 0xE0, byte < 0xF0, index &+ 2 < end {
        written &+= squeezeCharacter(at: index, into: &out, at: written)
        index &+= 3
      } else {
        index &+= byte >= 0xF0 ? 4 : 2
      }
    }
    return written
  }

  /// Whether bytes, the first in the lowest place, begin as an ideograph does.
  @inline(__always)
  private static func beginsIdeograph(_ bytes: UInt64) -> Bool {
    UInt8(truncatingIfNeeded: bytes) &- 0xE4 <= 5
  }

  /// Writes a character of three bytes where it is a letter or a digit; how many bytes it takes.
  @inline(__always)
  private func squeezeCharacter(
    at index: Int, into out: inout MutableSpan<UInt8>, at place: Int
  ) -> Int {
    let first = self[index]
    let second = self[index &+ 1]
    let third = self[index &+ 2]
    if first == 0xE2 || (first == 0xE3 && second == 0x80) { return 0 }
    if first == 0xEF, second >= 0xBB {
      guard second == 0xBC, third >= 0x90, third <= 0x99 else { return 0 }
      out[place] = third &- 0x60
      return 1
    }
    out[place] = first
    out[place &+ 1] = second
    out[place &+ 2] = third
    return 3
  }
}
