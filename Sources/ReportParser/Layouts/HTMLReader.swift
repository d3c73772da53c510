/// Tables of HTML: cells with the columns of the grid that their tags give them, blank ones kept.
///
/// A number that is cut over elements (`<b>1</b><b>2</b>`) is one.
final class HTMLReader: TableLayoutReader {
  let name = "html"
  let traits: LayoutTraits = .keepsBlanks

  /// The longest run of bytes, markup with it, that is looked at for a number cut over elements.
  private static let longestNumber = 4096

  func recognises(_ region: TableRegion) -> Bool {
    !region.text.cells.isEmpty && region.range.contains { !region.text.cells(of: $0).isEmpty }
  }

  func endOfRun(from line: Int, in region: TableRegion) -> Int {
    region.text.cells(of: line).isEmpty ? line : line + 1
  }

  func cut(_ run: Range<Int>, of region: TableRegion, into table: inout CutTable) {
    let bytes = region.text.bytes.span
    for line in run where !table.isOverfull {
      var isLabel = true
      for cell in region.text.cells[region.text.cells(of: line)] {
        let value = ReadValue(
          content: content(of: cell.range, in: bytes), span: cell.range, column: cell.column)
        DelimitedCells.add(value, isLabel: &isLabel, of: bytes, to: &table)
      }
      table.endLine(region.text.lines[line].range)
    }
  }

  private func content(of cell: Range<Int>, in bytes: Swift.Span<UInt8>) -> ReadValue.Content {
    let content = NumberReader.content(of: cell, in: bytes)
    guard content == .unreadable, cell.count <= Self.longestNumber,
      !bytes.beginsIdeograph(at: cell.lowerBound)
    else { return content }
    var whole: [UInt8] = []
    whole.reserveCapacity(cell.count)
    for index in cell where bytes[index] != FlatText.insideWord { whole.append(bytes[index]) }
    return whole.count == cell.count
      ? content : NumberReader.content(of: whole.indices, in: whole.span)
  }
}

extension Swift.Span<UInt8> {
  /// Whether a Chinese character begins at an offset, as no number does.
  fileprivate func beginsIdeograph(at index: Int) -> Bool {
    self[index] >= 0xE4 && self[index] <= 0xE9
  }
}
