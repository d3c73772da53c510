import DisclosureReport
import Testing

@testable import DisclosureTesting

struct ReportMixtureTests {
  private static let places = Dictionary(
    uniqueKeysWithValues: (2019...2025).map { year in
      (year, (0..<30).map { ReportingPlace.invented(code: 999_910 + $0, name: "红松县") })
    })

  private func mixture(_ count: Int, seed: UInt64 = 1, range: ReportMixture.Range = .init())
    -> ReportMixture
  {
    ReportMixture(count: count, seed: seed, range: range, places: Self.places)
  }

  @Test("A report depends on the seed and its number alone")
  func repeatable() {
    let all = Array(mixture(40))
    #expect(all.count == 40)
    #expect(mixture(10_000).report(27) == all[27])
    #expect(mixture(40, seed: 2).report(27) != all[27])
    #expect(Set(all.map(\.name)).count == 40)
  }

  @Test(
    "Names tell era, layout, style and defects, in ASCII, and truth files have names of their own")
  func names() throws {
    let mixture = mixture(200)
    for number in 0..<200 {
      let plan = try #require(mixture.plan(number))
      let report = try #require(mixture.report(number))
      let parts = [plan.options.layout.rawValue] + plan.options.defects.map(\.rawValue)
      #expect(parts.allSatisfy(report.name.contains))
      #expect(report.name.contains(plan.options.era == .era2019 ? "form2019" : "form2021"))
      #expect(report.name.utf8.allSatisfy { $0 < 0x80 })
      #expect(report.truthName.hasSuffix("\(parts.last ?? "").json") || parts.count == 1)
    }
  }

  @Test("Every layout, era, style and defect comes, and only what goes together")
  func coverage() {
    let plans = (0..<3_000).compactMap { mixture(3_000).plan($0)?.options }
    #expect(Set(plans.map(\.layout)).count == LayoutKind.allCases.count)
    #expect(Set(plans.map(\.era)) == [.era2019, .era2021])
    #expect(Set(plans.flatMap(\.defects)).count == Defect.allCases.count)
    #expect(plans.allSatisfy { (try? $0.checkDefects()) != nil })
    #expect(plans.count { $0.defects.isEmpty } > 1_000)
    #expect(
      plans.contains {
        $0.defects.contains(.brokenRowSum) && $0.zeroStyle == .blanks && !$0.layout.keepsBlanks
      })
  }

  @Test("A mixture can be held to some layouts, eras and defects")
  func range() {
    var range = ReportMixture.Range()
    range.layouts = [.html]
    range.eras = [.era2019]
    range.defects = [.labelTypos]
    range.prose = .brief
    let plans = (0..<50).compactMap { mixture(50, range: range).plan($0)?.options }
    #expect(plans.allSatisfy { $0.layout == .html && $0.era == .era2019 && $0.prose == .brief })
    #expect(Set(plans.map(\.defects)) == [[], [.labelTypos]])
  }

  @Test("Without places there are no reports")
  func empty() {
    #expect(Array(ReportMixture(count: 9, seed: 1, places: [:])).isEmpty)
    #expect(Array(ReportMixture(count: 9, seed: 1, places: [2023: []])).isEmpty)
  }

  @Test("Long reports are of the size of long real ones")
  func longProse() {
    var range = ReportMixture.Range()
    range.layouts = [.linearised, .pipes, .tabs, .rawLines, .trailingPipes, .readingOrder]
    range.defects = []
    range.prose = .long
    for report in mixture(60, range: range) {
      #expect((7_000...12_500).contains(report.bytes.count), "\(report.name)")
    }
  }
}
