import ReportMessages

/// One entry a message, each after its length as a varint, as Java's `writeDelimitedTo` writes it.
struct DelimitedFraming: EntryFraming {
  /// The most bytes of a message.
  let maxMessageBytes: Int
  /// Makes an entry of a message's bytes; gets the name of its place.
  let read: @Sendable (ArraySlice<UInt8>, String) -> Entry

  init(
    maxMessageBytes: Int = 64 << 20,
    read: @escaping @Sendable (ArraySlice<UInt8>, String) -> Entry
  ) {
    self.maxMessageBytes = maxMessageBytes
    self.read = read
  }

  func next(of file: FrameReader, mayWait: Bool) throws -> Frame {
    while true {
      switch length(file.available) {
      case .invalid:
        return .broken(.malformed("message", "its length is no varint"))
      case .length(let length, _) where length > maxMessageBytes:
        return .broken(.tooLarge("message", limit: maxMessageBytes, value: length))
      case .length(let length, let prefix) where file.count - prefix >= length:
        file.drop(prefix)
        let message = file.available.prefix(length)
        file.drop(length)
        return .entry { [read] place in read(message, place) }
      case .length, .incomplete: break
      }
      if file.isAtEnd {
        return file.count == 0 ? .end : .broken(.malformed("message", "the input ends within it"))
      }
      guard mayWait else { return .wait }
      try file.fill()
    }
  }

  private enum Length {
    case length(Int, prefix: Int)
    case incomplete
    case invalid
  }

  private func length(_ bytes: ArraySlice<UInt8>) -> Length {
    var length = 0
    for (index, byte) in bytes.prefix(9).enumerated() {
      length |= Int(byte & 0x7f) << (7 * index)
      if byte & 0x80 == 0 { return .length(length, prefix: index + 1) }
    }
    return bytes.count < 9 ? .incomplete : .invalid
  }
}
