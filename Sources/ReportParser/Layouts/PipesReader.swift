/// Markdown tables: cells between pipes, blanks kept (`| 规章 | 0 | | 9 |`).
///
/// A leading pipe may be missing, and trailing ones may be too many.
struct PipesReader: TableLayoutReader {
  let name = "pipes"
  let keepsBlanks = true
  let joinsLines = false

  func recognises(_ region: TableRegion) -> Bool {
    region.lines.contains { line in
      region.text.bytes[line.range].lazy.filter { $0 == Self.pipe }.count >= 2
    }
  }

  func lines(of region: TableRegion) -> [CutLine] {
    region.lines.compactMap { line in
      var range = region.text.trimmed(line.range)
      let bytes = region.text.bytes
      guard bytes[range].contains(Self.pipe), !isRule(bytes[range]) else { return nil }
      if bytes[range.lowerBound] == Self.pipe { range = range.lowerBound + 1..<range.upperBound }
      if let last = bytes[range].last, last == Self.pipe {
        range = range.lowerBound..<range.upperBound - 1
      }
      return DelimitedCells.cut(range, at: Self.pipe, in: region.text)
    }
  }

  /// A rule below a head: `|---|:--:|`.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(0x2D) && line.allSatisfy { $0 == Self.pipe || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }
      && line.lazy.filter { $0 == 0x2D }.count >= 3
  }

  private static let pipe: UInt8 = 0x7C
}
