#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns bytes from one charset into another, through the C library's iconv.
package enum Iconv {
  /// What became of some bytes.
  package struct Outcome {
    /// The bytes in the other charset.
    package var bytes: [UInt8]
    /// How many of the bytes that were given they stand for.
    package var taken: Int
    /// Why not all were taken; nil where they were.
    package var end: End?
  }

  /// Why bytes are left.
  package enum End {
    /// They are in no way a character.
    case invalid
    /// They begin a character and break off.
    case truncated
    /// The C library does not know the charset.
    case unknownCharset
  }

  /// Turns bytes from one charset into another, as far as they are valid.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - source: the charset that they are in, as iconv names it.
  ///   - target: the charset that is wanted.
  ///   - capacity: how many bytes that takes at most; no more are written.
  /// - Returns: what became of them.
  package static func convert(
    _ bytes: [UInt8], from source: String, to target: String, capacity: Int
  ) -> Outcome {
    // What it returns where it fails is -1 for an address.
    guard let converter = iconv_open(target, source), converter != iconv_t(bitPattern: -1) else {
      return Outcome(bytes: [], taken: 0, end: .unknownCharset)
    }
    defer { iconv_close(converter) }
    var taken = 0
    var end: End?
    // iconv takes a pointer to bytes that it does not change.
    var given = bytes
    let converted = given.withUnsafeMutableBytes { given in
      [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
        var input = given.baseAddress?.assumingMemoryBound(to: CChar.self)
        var output = UnsafeMutableRawPointer(room.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var free = capacity
        while taken < given.count, end == nil, !StopSignal.isGiven {
          let piece = min(given.count - taken, StopSignal.stride)
          var left = piece
          if iconv(converter, &input, &left, &output, &free) == -1 {
            let breaksOff = errno == EINVAL
            // A character that a piece breaks off in is whole in the next.
            let goesOn = breaksOff && left < piece && taken + piece < given.count
            if !goesOn { end = breaksOff ? .truncated : .invalid }
          }
          taken += piece - left
        }
        count = capacity - free
      }
    }
    return Outcome(bytes: converted, taken: taken, end: end)
  }
}
