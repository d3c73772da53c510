/// Markdown tables: cells between pipes, blanks kept (`| 规章 | 0 | | 9 |`).
///
/// A leading pipe may be missing, and trailing ones may be too many.
struct PipesReader: TableLayoutReader {
  let name = "pipes"
  let keepsBlanks = true
  let joinsLines = false

  func recognises(_ region: TableRegion) -> Bool {
    let bytes = region.text.bytes.span
    guard bytes.firstIndex(of: .pipe, in: region.bytes) < region.bytes.upperBound else {
      return false
    }
    for line in region.lines {
      let first = bytes.firstIndex(of: .pipe, in: line.range)
      guard first < line.end else { continue }
      if bytes.firstIndex(of: .pipe, in: first + 1..<line.end) < line.end { return true }
    }
    return false
  }

  func cut(_ region: TableRegion) -> CutTable {
    let bytes = region.text.bytes.span
    var table = CutTable(for: region)
    for line in region.lines where !table.isOverfull {
      var range = bytes.trimmed(line.range)
      guard bytes.firstIndex(of: .pipe, in: range) < range.upperBound, !isRule(range, bytes)
      else { continue }
      if bytes[range.lowerBound] == Self.pipe { range = range.lowerBound + 1..<range.upperBound }
      if !range.isEmpty, bytes[range.upperBound - 1] == Self.pipe {
        range = range.lowerBound..<range.upperBound - 1
      }
      DelimitedCells.cut(range, at: .pipe, of: bytes, into: &table)
    }
    return table
  }

  /// A rule below a head: `|---|:--:|`.
  private func isRule(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var dashes = 0
    for index in line {
      switch bytes[index] {
      case 0x2D: dashes += 1
      case Self.pipe, 0x3A, 0x20: break
      default: return false
      }
    }
    return dashes >= 3
  }

  private static let pipe: UInt8 = 0x7C
}
