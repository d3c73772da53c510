package import DisclosureTesting

extension Sample {
  /// How long the reports are by whose reading time is measured: as long as most real ones.
  package static let usualBytes = 7_000...12_288

  /// Reports as long as real ones, in every layout that can be generated; HTML is as long as its
  /// markup makes it.
  ///
  /// A layout none of whose reports comes out at that length is named and left out.
  package static func generated(perLayout count: Int, seed: UInt64) -> [Sample] {
    LayoutKind.allCases.flatMap { layout in
      let set = SampleSet(count: 8 * count, seed: seed, layouts: [layout], prose: .full)
      let fitting = set.lazy.map { Sample($0, layout) }.filter {
        $0.isHTML || usualBytes.contains($0.bytes.count)
      }
      let samples = Array(fitting.prefix(count))
      if samples.isEmpty { print("\(layout.rawValue) is left out: no report of 7 to 12 KB") }
      return samples
    }
  }

  /// A generated report.
  package init(_ report: GeneratedReport, _ layout: LayoutKind) {
    self.init(
      name: report.name, layout: layout.rawValue, bytes: report.bytes, isGenerated: true)
  }
}
