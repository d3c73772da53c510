/// A small seeded source of random numbers: the same seed gives the same numbers on every machine.
///
/// Source: Steele, Lea, Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014. Draws
/// are made here and not by the standard library, whose way of turning bits into ranges may change
/// between versions.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A source that starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// A source of its own for each combination of a seed and the things that it is used for.
  init(seed: UInt64, purposes: UInt64...) {
    state = seed
    for purpose in purposes { state = next() ^ purpose }
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// A number of a range; the bias, below one in 2⁴⁰ for the ranges used here, is of no matter.
  mutating func draw(_ range: ClosedRange<Int>) -> Int {
    let span = UInt64(range.count)
    return range.lowerBound + Int(next().multipliedFullWidth(by: span).high)
  }

  /// Whether something that happens so many times in a hundred happens now.
  mutating func chance(_ percent: Int) -> Bool { draw(1...100) <= percent }

  /// One of some things, of which there must be one.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[draw(0...elements.count - 1)]
  }

  /// The place of one of some weights, each as likely as its share of the sum, which must be above
  /// 0.
  mutating func pick(weights: [Int]) -> Int {
    var left = draw(1...weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      left -= weight
      if left <= 0 { return place }
    }
    return weights.count - 1
  }

  /// The elements in another order.
  mutating func shuffle<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, draw(0...last))
    }
    return elements
  }
}
