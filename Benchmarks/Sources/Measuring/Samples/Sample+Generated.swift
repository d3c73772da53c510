package import DisclosureTesting

extension Sample {
  /// How long the reports are by whose reading time is measured: as long as most real ones.
  package static let usualBytes = 7_000...12_288

  /// Reports as long as real ones, in every layout that can be generated.
  ///
  /// Their lengths are spread evenly, so that no layout is measured by its shortest alone; HTML is as long as its markup
  /// makes it.
  /// A layout none of whose reports comes out at that length is named and left out.
  package static func generated(perLayout count: Int, seed: UInt64) -> [Sample] {
    LayoutKind.allCases.flatMap { layout in
      let drawn = [ProseLength.full, .long].flatMap { prose in
        SampleSet(count: 8 * count, seed: seed, layouts: [layout], prose: prose)
          .map { Sample($0, layout) }
      }
      let samples =
        drawn.first?.isHTML ?? false ? Array(drawn.prefix(count)) : spread(drawn, to: count)
      if samples.isEmpty { print("\(layout.rawValue) is left out: no report of 7 to 12 KB") }
      return samples
    }
  }

  /// How many lengths are told apart.
  private static let lengths = 5

  /// So many samples of the usual lengths, in turn of every length that there are any of.
  private static func spread(_ drawn: [Sample], to count: Int) -> [Sample] {
    let width = (usualBytes.count + lengths - 1) / lengths
    var byLength = [[Sample]](repeating: [], count: lengths)
    for sample in drawn where usualBytes.contains(sample.bytes.count) {
      byLength[(sample.bytes.count - usualBytes.lowerBound) / width].append(sample)
    }
    let longest = byLength.map(\.count).max() ?? 0
    let inTurn = (0..<longest).flatMap { place in
      byLength.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
    return Array(inTurn.prefix(count))
  }

  /// A generated report.
  package init(_ report: GeneratedReport, _ layout: LayoutKind) {
    self.init(
      name: report.name, layout: layout.rawValue, bytes: report.bytes, isGenerated: true)
  }
}
