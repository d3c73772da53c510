/// Finds the choices of the rows 一, 二 and 四 that balance with a row （七）: 一 + 二 = （七） + 四 in every column.
struct BalanceSums {
  /// A choice: for each of the rows the index of a candidate.
  struct Choice {
    var received: Int
    var carriedIn: Int
    var carriedOut: Int
  }

  /// The choices that balance with the row （七） asked for last, in the order in which they win.
  private(set) var found: [Choice] = []

  /// The amounts of each row's candidates in the columns in which they must balance, with their keys.
  private let received: [ColumnAmounts]
  private let carriedIn: [ColumnAmounts]
  private let carriedOut: [ColumnAmounts]
  /// The keys of what each choice of 一 and 二 adds up to, in the order in which they win.
  private var openings: [Int64] = []
  /// For each bucket of keys one more than the index of its first opening, and for each opening that of the next.
  private var buckets: [Int32] = []
  private var next: [Int32] = []
  /// The mask of the columns in which they must balance.
  private let columns: ColumnAmounts
  /// How many choices there are.
  private let count: Int

  /// The candidates of the three rows, and the mask of the columns in which they must balance.
  init(
    received: [ColumnAmounts], carriedIn: [ColumnAmounts], carriedOut: [ColumnAmounts],
    columns: ColumnAmounts
  ) {
    self.received = received.map { ($0 & columns).keyed }
    self.carriedIn = carriedIn.map { ($0 & columns).keyed }
    self.carriedOut = carriedOut.map { ($0 & columns).keyed }
    self.columns = columns
    count = received.count * carriedIn.count * carriedOut.count
    guard count <= StripFits.maximumSteps else { return }
    addOpenings()
  }

  private mutating func addOpenings() {
    let count = received.count * carriedIn.count
    openings.reserveCapacity(count)
    for first in received {
      for second in carriedIn { openings.append(first.key &+ second.key) }
    }
    buckets = [Int32](repeating: 0, count: Self.buckets)
    next = [Int32](repeating: 0, count: count)
    for opening in openings.indices.reversed() {
      let bucket = Self.bucket(openings[opening])
      next[opening] = buckets[bucket]
      buckets[bucket] = Int32(truncatingIfNeeded: opening + 1)
    }
  }

  private static let buckets = 256

  private static func bucket(_ key: Int64) -> Int {
    Int(truncatingIfNeeded: UInt64(bitPattern: key) &>> 56)
  }

  /// Finds every choice that balances with a row （七）; false where they are too many.
  mutating func find(handled: ColumnAmounts, _ budget: inout WorkBudget) -> Bool {
    found.removeAll(keepingCapacity: true)
    guard count <= StripFits.maximumSteps, budget.spend(count) else { return false }
    let handled = (handled & columns).keyed
    for (closing, amounts) in carriedOut.enumerated() {
      let key = handled.key &+ amounts.key
      var opening = Int(buckets[Self.bucket(key)]) - 1
      while opening >= 0 {
        if openings[opening] == key { add(opening, closing, handled) }
        opening = Int(next[opening]) - 1
      }
    }
    if found.count > 1 {
      found.sort {
        ($0.received, $0.carriedIn, $0.carriedOut) < ($1.received, $1.carriedIn, $1.carriedOut)
      }
    }
    return true
  }

  /// Adds a choice if it balances, as one of equal keys most likely does; not where a sum needs more than 64 bits.
  private mutating func add(_ opening: Int, _ closing: Int, _ handled: ColumnAmounts) {
    let choice = Choice(
      received: opening / carriedIn.count, carriedIn: opening % carriedIn.count,
      carriedOut: closing)
    guard let before = received[choice.received].adding(carriedIn[choice.carriedIn], in: columns),
      let after = handled.adding(carriedOut[closing], in: columns), (before ^ after).isZero
    else { return }
    found.append(choice)
  }
}
