/// Markdown tables: cells between pipes, blanks kept (`| 规章 | 0 | | 9 |`).
///
/// A leading pipe may be missing, and trailing ones may be too many.
struct PipesReader: TableLayoutReader {
  let name = "pipes"
  let traits: LayoutTraits = .keepsBlanks

  func recognises(_ region: TableRegion) -> Bool { region.holds(.pipe) }

  /// A line with two pipes or more.
  func endOfRun(from line: Int, in region: TableRegion) -> Int {
    let range = region.text.lines[line].range
    let bytes = region.text.bytes.span
    let first = bytes.firstIndex(of: .pipe, in: range)
    guard first < range.upperBound else { return line }
    let second = bytes.firstIndex(of: .pipe, in: first + 1..<range.upperBound)
    return second < range.upperBound ? line + 1 : line
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    for line in region.text.lines[run] where !table.isOverfull {
      var range = bytes.trimmed(line.range)
      guard !range.isEmpty, !isRule(range, bytes) else { continue }
      if bytes[range.lowerBound] == Self.pipe { range = range.lowerBound + 1..<range.upperBound }
      if !range.isEmpty, bytes[range.upperBound - 1] == Self.pipe {
        range = range.lowerBound..<range.upperBound - 1
      }
      DelimitedCells.cut(range, at: .pipe, of: bytes, into: &table)
    }
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
