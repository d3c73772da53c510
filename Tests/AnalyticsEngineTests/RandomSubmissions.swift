import DisclosureReport
import ReportAnalytics

/// Batches at random about a few reports: reports, withdrawals, what people enter, and rosters.
struct RandomSubmissions {
  private(set) var batches: [[ReportChange]] = []

  init(seed: UInt64, count: Int) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<count {
      batches.append(
        (0..<Int.random(in: 1...4, using: &numbers)).map { _ in Self.change(&numbers) })
    }
  }

  private static func change(_ numbers: inout SeededNumbers) -> ReportChange {
    let number = Int.random(in: 1...3, using: &numbers)
    let value = Int64.random(in: 0...3, using: &numbers)
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: return EngineSamples.withdrawal(number)
    case 1: return EngineSamples.amendment(number, .revoke)
    case 2...4:
      return EngineSamples.amendment(
        number, .count(value), expectedRevision: value == 0 ? 2 : nil)
    case 5: return roster(&numbers)
    default:
      return EngineSamples.report(
        number, received: value,
        parser: ["1.0.0", "1.1.0", "2.0.0"].randomElement(using: &numbers) ?? "")
    }
  }

  private static func roster(_ numbers: inout SeededNumbers) -> ReportChange {
    let names = ["互助土族自治县教育局", "互助土族自治县财政局", "互助土族自治县司法局", "无此地局"]
    let division = Bool.random(using: &numbers) ? nil : DivisionCode(630_223)
    return ReportChange(
      .roster(
        EngineSamples.departments.basis, year: 2024, division: division,
        entries: names.filter { _ in Bool.random(using: &numbers) }.map { RosterEntry(name: $0) }))
  }
}

/// Random numbers that a seed decides (SplitMix64), so that a failing history can be told again.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
