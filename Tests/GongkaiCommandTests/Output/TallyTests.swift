import Testing

@testable import GongkaiCommand

@Suite("Exit statuses of a stream")
struct TallyTests {
  @Test(
    "Failed documents decide as was asked",
    arguments: [
      (3, 0, 0, 0, 0), (2, 1, 1, 0, 0), (0, 1, 1, 1, 0), (0, 0, 0, 0, 0),
    ] as [(Int, Int, Int32, Int32, Int32)])
  func statuses(_ done: Int, _ failed: Int, _ any: Int32, _ all: Int32, _ never: Int32) {
    let tally = Tally(done: done, failed: failed)
    #expect(tally.exitStatus(failOn: .any, hasOpenedInput: true) == any)
    #expect(tally.exitStatus(failOn: .all, hasOpenedInput: true) == all)
    #expect(tally.exitStatus(failOn: .never, hasOpenedInput: true) == never)
  }

  @Test("Where no input could be opened, that is the status", arguments: FailOn.allCases)
  func noInput(_ failOn: FailOn) {
    #expect(Tally(failed: 2).exitStatus(failOn: failOn, hasOpenedInput: false) == 66)
  }
}
