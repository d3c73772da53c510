import ReportMessages

/// One entry a line (NDJSON).
struct LineFraming: EntryFraming {
  /// The most bytes of a line: JSON may write a text's bytes six times as long.
  let maxLineBytes: Int
  /// Makes an entry of a line; gets the name of its place.
  let read: @Sendable (ArraySlice<UInt8>, String) -> Entry

  init(
    maxLineBytes: Int = 128 << 20, read: @escaping @Sendable (ArraySlice<UInt8>, String) -> Entry
  ) {
    self.maxLineBytes = maxLineBytes
    self.read = read
  }

  func next(of file: FrameReader, mayWait: Bool) throws -> Frame {
    var searched = 0
    while true {
      if let end = file.available.dropFirst(searched).firstIndex(of: newline) {
        let line = file.available[file.available.startIndex..<end]
        file.drop(line.count + 1)
        return frame(line)
      }
      if file.isAtEnd {
        guard file.count > 0 else { return .end }
        let line = file.available
        file.drop(line.count)
        return frame(line)
      }
      guard file.count <= maxLineBytes else { return try skipLine(file) }
      guard mayWait else { return .wait }
      searched = file.count
      try file.fill()
    }
  }

  private func frame(_ line: ArraySlice<UInt8>) -> Frame {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { return .blank }
    return .entry { [read] place in read(line, place) }
  }

  private func skipLine(_ file: FrameReader) throws -> Frame {
    while !file.isAtEnd {
      if let end = file.available.firstIndex(of: newline) {
        file.drop(end - file.available.startIndex + 1)
        break
      }
      file.drop(file.count)
      try file.fill()
    }
    let failure = ItemFailure.tooLarge("line", limit: maxLineBytes, value: nil)
    return .entry { .failed(id: $0, failure) }
  }

  private var newline: UInt8 { 0x0a }
}
