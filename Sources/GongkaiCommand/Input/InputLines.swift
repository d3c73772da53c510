/// The lines of a file, one after another, in bounded memory.
struct InputLines {
  private let file: FrameReader
  private let maxBytes: Int
  /// The number of the last line, from 1.
  private(set) var number = 0

  /// The lines of a file, none of them longer than a limit.
  init(_ file: InputFile, maxBytes: Int = 128 << 20) {
    self.file = FrameReader(file)
    self.maxBytes = maxBytes
  }

  /// The place of the last line: `ledger.ndjson:12`.
  var place: String { "\(file.name):\(number)" }

  /// The next line that is not blank, or nil at the end.
  mutating func next() throws -> [UInt8]? {
    while let line = try nextOfAny() {
      if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { return line }
    }
    return nil
  }

  private mutating func nextOfAny() throws -> [UInt8]? {
    var searched = 0
    while true {
      if let end = file.available.dropFirst(searched).firstIndex(of: 0x0a) {
        return take(end - file.available.startIndex, and: 1)
      }
      if file.isAtEnd { return file.count > 0 ? take(file.count, and: 0) : nil }
      guard file.count <= maxBytes else {
        number += 1
        throw CommandFailure(
          ExitStatus.someFailed, "\(place): the line is longer than \(maxBytes) bytes.")
      }
      searched = file.count
      try file.fill()
    }
  }

  private mutating func take(_ count: Int, and end: Int) -> [UInt8] {
    let line = Array(file.available.prefix(count))
    file.drop(count + end)
    number += 1
    return line
  }
}
