import DisclosureReport

extension RecordBuilder {
  /// Puts a strip's values where the solver placed them, and names the surplus ones that it left out.
  mutating func put(
    _ fit: StripFit, of strip: Strip, moneyUnit: PrintedNumber.Unit = .none
  ) {
    for (index, cell) in strip.cells.enumerated() {
      let value = fit[index].map { strip.values[$0] }
      put(value, in: cell, reading: .inferred, moneyUnit: moneyUnit)
    }
    guard strip.surplus > 0 else { return }
    let placed = strip.cells.indices.compactMap { fit[$0].map { strip.values[$0].span } }
    let printed = strip.values.prefix(strip.cells.count + strip.surplus)
    let leftOut = printed.filter { value in !placed.contains { $0.overlaps(value.span) } }
    if leftOut.isEmpty { return }
    doubt(
      .surplusCell, .info,
      "\(printed.count) values are printed for \(strip.cells.count) cells; the sums of the form "
        + "say which to leave out.",
      spans: leftOut.map { SourceSpan($0.span) })
  }

  /// Names the cells in which the fits that keep the form's sums differ.
  mutating func reportAmbiguous(_ cells: [Cell], _ strips: [Strip]) {
    guard !cells.isEmpty else { return }
    let set = CellSet(cells)
    var spans: [SourceSpan] = []
    spans.reserveCapacity(strips.reduce(0) { $0 + $1.values.count })
    for strip in strips where strip.cells.contains(where: set.contains) {
      for value in strip.values { spans.append(SourceSpan(value.span)) }
    }
    doubt(
      .ambiguousPlacement, .warning,
      "Blank cells are lost, and the sums of the form leave several places for the values; "
        + "the first of the form was taken.",
      about: cells, spans: spans)
  }
}
