import DisclosureReport
import Testing

@Suite("Money")
struct MoneyTests {
  @Test(
    "Two amounts add up exactly, yuan and billionths of the same sign",
    arguments: [
      (Money(units: 1), Money(units: 2), Money(units: 3)),
      (
        Money(units: 1, nanos: 600_000_000), Money(units: 2, nanos: 600_000_000),
        Money(units: 4, nanos: 200_000_000)
      ),
      (
        Money(units: -1, nanos: -600_000_000), Money(units: 0, nanos: -600_000_000),
        Money(units: -2, nanos: -200_000_000)
      ),
      (Money(units: 1), Money(units: 0, nanos: -1), Money(units: 0, nanos: 999_999_999)),
      (Money(units: -1), Money(units: 0, nanos: 1), Money(units: 0, nanos: -999_999_999)),
      (Money(units: 0, nanos: 5), Money(units: 0, nanos: -7), Money(units: 0, nanos: -2)),
      (
        Money(units: 0, nanos: 999_999_999), Money(units: 0, nanos: 1), Money(units: 1)
      ),
      (Money(units: .max - 1, nanos: 999_999_999), Money(units: 0, nanos: 1), Money(units: .max)),
      (Money(units: .max), Money(units: .min), Money(units: -1)),
      (Money(units: .max), Money(units: .min + 1), Money(units: 0)),
    ])
  func add(left: Money, right: Money, sum: Money) {
    #expect(left.adding(right) == sum)
    #expect(right.adding(left) == sum)
  }

  @Test(
    "A sum that 64 bits of yuan do not hold is none",
    arguments: [
      (Money(units: .max), Money(units: 1)), (Money(units: .min), Money(units: -1)),
      (Money(units: .max, nanos: 999_999_999), Money(units: 0, nanos: 1)),
      (Money(units: .min, nanos: -999_999_999), Money(units: 0, nanos: -1)),
    ])
  func overflow(left: Money, right: Money) { #expect(left.adding(right) == nil) }

  @Test("Random amounts add up as their billionths do", arguments: UInt64(1)...200)
  func random(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let (left, leftNanos) = draw(&random)
    let (right, rightNanos) = draw(&random)
    let sum = try #require(left.adding(right))
    #expect(Int128(sum.units) * 1_000_000_000 + Int128(sum.nanos) == leftNanos + rightNanos)
    #expect(sum.nanos.magnitude < 1_000_000_000)
    #expect(sum.units == 0 || sum.nanos == 0 || (sum.units < 0) == (sum.nanos < 0))
  }

  private func draw(_ random: inout SeededNumbers) -> (Money, Int128) {
    let limit: Int64 = [3, 1_000, 1 << 40].randomElement(using: &random) ?? 3
    let sign: Int64 = Bool.random(using: &random) ? 1 : -1
    let units = sign * Int64.random(in: 0...limit, using: &random)
    let nanos = sign * Int64.random(in: 0...999_999_999, using: &random)
    return (
      Money(units: units, nanos: Int32(nanos)), Int128(units) * 1_000_000_000 + Int128(nanos)
    )
  }
}
