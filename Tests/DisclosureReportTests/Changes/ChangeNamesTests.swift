import DisclosureReport
import Testing

@Suite("Outcomes of changes")
struct ChangeNamesTests {
  @Test("The outcomes are those of the contract")
  func outcomes() {
    #expect(
      ChangeOutcome.allCases.map(\.name)
        == ["CREATED", "REPLACED", "UNCHANGED", "STALE", "WITHDRAWN", "REJECTED"])
  }

  @Test("Reasons are named as their cases are", arguments: RejectionReason.allCases)
  func reasons(reason: RejectionReason) {
    #expect(reason.name == reason.name.uppercased())
    #expect(reason.name.lowercased().filter { $0 != "_" } == "\(reason)".lowercased())
  }

  @Test("The earlier moment comes first, seconds before billionths")
  func moments() {
    let moments = [
      Moment(seconds: 1, nanos: 0), Moment(seconds: -1, nanos: 999_999_999),
      Moment(seconds: 0, nanos: 5), Moment(seconds: 0, nanos: 4),
    ]
    #expect(moments.sorted().map(\.seconds) == [-1, 0, 0, 1])
    #expect(moments.sorted().map(\.nanos) == [999_999_999, 4, 5, 0])
  }
}
