import Testing

@testable import DisclosureTesting

struct SplitMix64Tests {
  @Test("A seed gives the published sequence")
  func publishedSequence() {
    var random = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in random.next() } == expected)
  }

  @Test("Different purposes of one seed give different sequences")
  func purposes() {
    var first = SplitMix64(seed: 1, purposes: 110_101, 2023)
    var second = SplitMix64(seed: 1, purposes: 110_101, 2024)
    var swapped = SplitMix64(seed: 1, purposes: 2023, 110_101)
    let numbers = [first.next(), second.next(), swapped.next()]
    #expect(Set(numbers).count == 3)
  }

  @Test("A draw reaches both ends of its range and nothing beyond")
  func draw() {
    var random = SplitMix64(seed: 5)
    let drawn = (0..<400).map { _ in random.draw(-2...3) }
    #expect(Set(drawn) == Set(-2...3))
  }

  @Test("A weight of 0 is never picked, the others are")
  func weights() {
    var random = SplitMix64(seed: 5)
    let picked = (0..<400).map { _ in random.pick(weights: [3, 0, 1]) }
    #expect(Set(picked) == [0, 2])
    #expect(picked.count { $0 == 0 } > picked.count { $0 == 2 })
  }

  @Test("A shuffle loses nothing and changes the order")
  func shuffle() {
    var random = SplitMix64(seed: 5)
    let shuffled = random.shuffle(Array(0..<50))
    #expect(shuffled.sorted() == Array(0..<50))
    #expect(shuffled != Array(0..<50))
  }

  @Test("Something never happens at 0 in a hundred and always at 100")
  func chance() {
    var random = SplitMix64(seed: 5)
    let never = (0..<100).contains { _ in random.chance(0) }
    let always = (0..<100).allSatisfy { _ in random.chance(100) }
    #expect(!never)
    #expect(always)
  }
}
