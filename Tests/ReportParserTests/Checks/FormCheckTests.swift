import DisclosureReport
import Testing

@testable import ReportParser

@Suite("Forms and years")
struct FormCheckTests {
  @Test(
    "The form of 2019 is outdated from the report on 2021 on",
    arguments: [
      (FormEra.era2019, 2021, true), (.era2019, 2024, true), (.era2019, 2020, false),
      (.era2021, 2024, false),
      (.era2021, 2020, false), (nil, 2024, false), (.era2019, nil, false),
    ] as [(FormEra?, Int?, Bool)])
  func outdated(era: FormEra?, year: Int?, isOutdated: Bool) {
    let finding = FormCheck.finding(era: era, year: year)
    #expect((finding != nil) == isOutdated)
    #expect(finding?.code ?? .outdatedForm == .outdatedForm)
    #expect(finding?.cells.isEmpty ?? true)
  }
}
