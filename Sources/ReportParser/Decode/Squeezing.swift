extension [UInt8] {
  /// Appends the letters and digits of a run of a text, without blanks and punctuation.
  ///
  /// Labels are compared in this form, since every extraction breaks, spaces and punctuates them in its own way.
  /// Full-width digits become ASCII ones. The receiver is a buffer that callers use again.
  mutating func appendSqueezed(_ range: Range<Int>, of bytes: Swift.Span<UInt8>) {
    // With nothing to add the standard library writes to the storage that all empty arrays share.
    if range.isEmpty { return }
    append(addingCapacity: range.count) { squeezed in
      var index = range.lowerBound
      let end = range.upperBound
      while index < end {
        let byte = bytes[index]
        if byte >= 0xE4, byte <= 0xE9, index &+ 2 < end {
          // An ideograph, as most are.
          squeezed.append(byte)
          squeezed.append(bytes[index &+ 1])
          squeezed.append(bytes[index &+ 2])
          index &+= 3
        } else if byte < 0x80 {
          if byte.isLetterOrDigit { squeezed.append(byte) }
          index &+= 1
        } else if byte >= 0xE0, byte < 0xF0, index &+ 2 < end {
          squeezed.appendSqueezed(byte, bytes[index &+ 1], bytes[index &+ 2])
          index &+= 3
        } else {
          index &+= byte >= 0xF0 ? 4 : 2
        }
      }
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

extension OutputSpan<UInt8> {
  @inline(__always)
  fileprivate mutating func appendSqueezed(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    if first == 0xE2 || (first == 0xE3 && second == 0x80) { return }
    if first == 0xEF, second >= 0xBB {
      if second == 0xBC, third >= 0x90, third <= 0x99 { append(third - 0x60) }
      return
    }
    append(first)
    append(second)
    append(third)
  }
}
