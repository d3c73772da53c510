/// Markdown tables: cells between pipes, blanks kept (`| 规章 | 0 | | 9 |`).
///
/// A leading pipe may be missing, and trailing ones may be too many.
final class PipesReader: TableLayoutReader {
  let name = "pipes"
  let traits: LayoutTraits = .keepsBlanks

  func recognises(_ region: TableRegion) -> Bool { region.holds(.pipe) }

  /// Lines with two pipes or more, and those with one between a label and a number (`行政许可| 4`).
  func endOfRun(from line: Int, in region: TableRegion) -> Int {
    let bytes = region.text.bytes.span
    var end = line
    while end < region.range.upperBound, hasCells(region.text.lines[end].range, bytes) { end += 1 }
    return end
  }

  private func hasCells(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    let first = bytes.firstIndex(of: .pipe, in: line)
    guard first < line.upperBound else { return false }
    let second = bytes.firstIndex(of: .pipe, in: first + 1..<line.upperBound)
    if second < line.upperBound { return true }
    guard bytes.endOfBlanks(at: line.lowerBound, before: first) < first else { return false }
    let cell = bytes.trimmed(first + 1..<line.upperBound)
    if case .number = NumberReader.content(of: cell, in: bytes) { return true }
    return false
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    let lines = region.text.lines[run]
    let opensRows = opensRows(lines, bytes)
    let isFilled = FilledRows.areFilled(lines, bytes)
    for line in lines where !table.isOverfull {
      var range = bytes.trimmed(line.range)
      guard !range.isEmpty, !isRule(range, bytes) else { continue }
      if opensRows, bytes[range.lowerBound] == Self.pipe {
        range = range.lowerBound + 1..<range.upperBound
      }
      if !range.isEmpty, bytes[range.upperBound - 1] == Self.pipe {
        range = range.lowerBound..<range.upperBound - 1
      }
      DelimitedCells.cut(range, at: .pipe, of: bytes, isFilled: isFilled, into: &table)
    }
  }

  /// Whether a pipe opens the rows; where most rows begin with their first cell, a pipe at the beginning ends a blank one.
  private func opensRows(_ lines: ArraySlice<Line>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var opened = 0
    for line in lines {
      let start = bytes.endOfBlanks(at: line.start, before: line.end)
      opened += start < line.end && bytes[start] == Self.pipe ? 1 : -1
    }
    return opened >= 0
  }

  /// Whether a line is the rule below a head, `|---|:--:|`.
  ///
  /// Lone dashes with blanks about them are placeholders.
  private func isRule(_ line: Range<Int>, _ bytes: Swift.Span<UInt8>) -> Bool {
    var dashes = 0
    var isLone = true
    var hasBlanks = false
    var index = line.lowerBound
    while index < line.upperBound {
      switch bytes[index] {
      case 0x2D:
        let end = bytes.endOfDashes(at: index, before: line.upperBound)
        if end &- index > 1 { isLone = false }
        dashes &+= end &- index
        index = end
        continue
      case 0x3A: isLone = false
      case 0x20: hasBlanks = true
      case Self.pipe: break
      default: return false
      }
      index &+= 1
    }
    return dashes >= 3 && !(isLone && hasBlanks)
  }

  private static let pipe: UInt8 = 0x7C
}

extension Swift.Span<UInt8> {
  /// Where the dashes that begin at an offset end.
  fileprivate func endOfDashes(at start: Int, before end: Int) -> Int {
    var index = start
    while end &- index >= 8 {
      // Checked against the span's bounds; any eight bytes are a number.
      let eight = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard eight == 0x2D2D_2D2D_2D2D_2D2D else { break }
      index &+= 8
    }
    while index < end, self[index] == 0x2D { index &+= 1 }
    return index
  }
}
