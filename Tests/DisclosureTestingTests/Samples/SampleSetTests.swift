import DisclosureReport
import Testing

@testable import DisclosureTesting

struct SampleSetTests {
  @Test("As many samples as asked for, no two with one name, layouts by turns")
  func count() {
    let reports = Array(SampleSet(count: 60, seed: 7))
    #expect(reports.count == 60)
    #expect(Set(reports.map(\.name)).count == 60)
    for kind in LayoutKind.common {
      #expect(reports.count { $0.name.hasSuffix("_\(kind.rawValue).txt") } == 12)
    }
  }

  @Test("The same seed gives the same samples")
  func reproducible() {
    #expect(Array(SampleSet(count: 12, seed: 7)) == Array(SampleSet(count: 12, seed: 7)))
    #expect(Array(SampleSet(count: 12, seed: 7)) != Array(SampleSet(count: 12, seed: 8)))
  }

  @Test("Full prose makes longer reports of the same truth")
  func prose() {
    let brief = Array(SampleSet(count: 10, seed: 7))
    let full = Array(SampleSet(count: 10, seed: 7, prose: .full))
    #expect(brief.map(\.truth) == full.map(\.truth))
    for (brief, full) in zip(brief, full) {
      #expect(full.bytes.count > brief.bytes.count + 1_500)
      #expect((6_000...13_000).contains(full.bytes.count))
    }
  }

  @Test("No more samples than places, years and layouts allow")
  func exhausted() {
    let places = [2023: [ReportingPlace.invented], 2024: [.invented]]
    let set = SampleSet(count: 100, seed: 1, layouts: [.pipes, .tabs], places: places)
    #expect(Set(set.map(\.name)).count == 4)
    #expect(Array(SampleSet(count: 5, seed: 1, places: [2024: []])).isEmpty)
    #expect(Array(SampleSet(count: 5, seed: 1, layouts: [], places: places)).isEmpty)
  }

  @Test("Some samples have a defect asked for, and none otherwise but those of their layout")
  func defects() {
    let clean = SampleSet(count: 40, seed: 2).filter { !$0.name.contains("surplus") }
    #expect(clean.allSatisfy { $0.truth.anomalies.isEmpty })
    let flawed = SampleSet(count: 40, seed: 2, defects: [.labelTypos])
    let typos = flawed.count { $0.truth.anomalies.contains { $0.type == "label_typo" } }
    #expect((1..<40).contains(typos))
  }
}
