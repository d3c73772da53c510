import DisclosureTesting

extension RowWays {
  /// The ways of some printed pieces, by how they stand.
  ///
  /// Pieces beyond the number of cells may be surplus or a number in parts: nothing tells which but
  /// the sums.
  func ways(_ tokens: [String], _ standing: RowStanding) -> [[PrintedContent]] {
    let printed = tokens.filter { !$0.isEmpty }
    switch standing {
    case .settled: return [settled(tokens, printed)]
    case .blanksDropped: return placing(printed)
    case .shifted: return sliding(tokens)
    case .surplus:
      // Where blanks were kept, each takes a cell as a value does.
      if tokens.contains("") { return placing(tokens) }
      return union(placing(printed), joining(printed))
    case .parted: return union(placing(printed), joining(printed))
    case .runTogether: return cutting(printed)
    case .orphan, .labelLost:
      if printed.count == width { return [printed.map(PrintedContent.init)] }
      return tokens.contains("") ? sliding(tokens) : placing(printed)
    case .valuesLost: return []
    }
  }

  private func settled(_ tokens: [String], _ printed: [String]) -> [PrintedContent] {
    if printed.count == width { return printed.map(PrintedContent.init) }
    return tokens.count == width ? tokens.map(PrintedContent.init) : blank
  }

  private func union(
    _ left: [[PrintedContent]], _ right: [[PrintedContent]]
  ) -> [[PrintedContent]] {
    left + right.filter { !left.contains($0) }
  }
}
