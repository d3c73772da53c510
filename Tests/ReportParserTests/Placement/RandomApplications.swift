import DisclosureReport
import DisclosureTesting

/// A small table of applications: most rows in full, two to four with zeros left blank.
struct RandomApplications {
  /// The 26 rows of 7 cells, flat; the open ones hold what the truth says.
  private(set) var truth: [Int64?]
  /// For each row printed the values behind its label.
  private(set) var printed: [(row: Int, values: [Int64])] = []
  /// Whether （六） is one row.
  let singleOther: Bool

  static let width = 7
  private static let other = [20, 21, 22]
  private static let subtotal = 23
  private static let handled = 24
  private static let outcomes = Array(2...23)

  /// A table whose sums hold.
  init(_ random: inout SplitMix64) {
    singleOther = Bool.random(using: &random)
    truth = [Int64?](repeating: nil, count: 26 * Self.width)
    let left = singleOther ? Self.other : [Self.subtotal]
    let rows = (0..<26).filter { !left.contains($0) }
    for row in rows { for column in 0..<7 { truth[row * 7 + column] = 0 } }
    fill(&random)
    let open = openRows(rows, &random)
    var ways = 1
    for row in rows {
      let values = truth[row * 7..<row * 7 + 7].map { $0 ?? 0 }
      let kept = open.contains(row) ? blank(values, &random) : values
      // Few enough ways for trying them all.
      let isKept = ways * Self.ways(kept) <= 500
      if isKept { ways *= Self.ways(kept) }
      for column in 0..<7 { truth[row * 7 + column] = isKept ? kept[column] : values[column] }
      printed.append((row, truth[row * 7..<row * 7 + 7].compactMap(\.self)))
    }
  }

  /// How many ways there are to place a row's values before its 总计.
  private static func ways(_ values: [Int64?]) -> Int {
    [1, 1, 6, 15, 20, 15, 6, 1][values.compactMap(\.self).count]
  }

  /// Outcomes with a few applications each, their total, and 一, 二 and 四 to balance.
  private mutating func fill(_ random: inout SplitMix64) {
    let rows = Self.outcomes.filter { truth[$0 * 7] != nil }.shuffled(using: &random).prefix(4)
    for row in rows + [25] {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        truth[row * 7 + Int.random(in: 0..<6, using: &random)] = Int64.random(
          in: 1...2, using: &random)
      }
      sumUp(row)
    }
    for column in 0..<6 {
      let sum = Self.outcomes.reduce(0) { $0 + (truth[$1 * 7 + column] ?? 0) }
      truth[Self.handled * 7 + column] = sum
      let received = sum + (truth[25 * 7 + column] ?? 0)
      let carriedIn = Bool.random(using: &random) ? 0 : min(received, 1)
      truth[1 * 7 + column] = carriedIn
      truth[column] = received - carriedIn
    }
    for row in [Self.handled, 0, 1] { sumUp(row) }
  }

  private mutating func sumUp(_ row: Int) {
    truth[row * 7 + 6] = truth[row * 7..<row * 7 + 6].reduce(0) { $0 + ($1 ?? 0) }
  }

  /// Rows to leave open, those that print something more often than others.
  private func openRows(_ rows: [Int], _ random: inout SplitMix64) -> Set<Int> {
    let busy = rows.filter { (truth[$0 * 7 + 6] ?? 0) > 0 }.shuffled(using: &random)
    return Set(busy.prefix(Int.random(in: 2...4, using: &random)))
  }

  /// The values with zeros left blank, but not so many that the row is blank as a whole.
  private func blank(_ values: [Int64], _ random: inout SplitMix64) -> [Int64?] {
    values.map { $0 != 0 || Int.random(in: 0...4, using: &random) == 0 ? $0 : nil }
  }

  /// Makes one of the printed values wrong by one, or loses it.
  mutating func contradict(_ random: inout SplitMix64) {
    let open = printed.indices.filter { (2...6).contains(printed[$0].values.count) }
    let rows = Bool.random(using: &random) ? open : Array(printed.indices)
    guard let row = rows.randomElement(using: &random),
      let place = printed[row].values.indices.randomElement(using: &random)
    else { return }
    if (2...6).contains(printed[row].values.count), Bool.random(using: &random) {
      printed[row].values.remove(at: place)
    } else {
      printed[row].values[place] += 1
    }
  }

  /// Prints a value too many in a row.
  mutating func addSurplus(_ random: inout SplitMix64) {
    let full = printed.indices.filter { printed[$0].values.count == 7 }
    guard let row = full.randomElement(using: &random) else { return }
    printed[row].values.insert(
      Int64.random(in: 0...1, using: &random), at: Int.random(in: 0...6, using: &random))
  }

  // MARK: The same for brute force

  /// The rows that the layout does not settle.
  var open: [(row: Int, values: [Int64])] {
    printed.filter { !$0.values.isEmpty && $0.values.count != 7 }
  }

  /// The table with its open rows blank.
  var settled: [Int64?] {
    var table = [Int64?](repeating: nil, count: 26 * Self.width)
    for (row, values) in printed where values.count == 7 {
      for column in 0..<7 { table[row * 7 + column] = values[column] }
    }
    return table
  }

  /// The sums of the form over 26 rows of 7.
  static let sums: [BruteForce.Sum] =
    (0..<26).map { row in
      BruteForce.Sum(cells: Set(row * 7..<row * 7 + 7)) { table in
        guard let total = table[row * 7 + 6] else { return true }
        var sum: Int64 = 0
        for cell in row * 7..<row * 7 + 6 { sum += table[cell] ?? 0 }
        return sum == total
      }
    }
    + (0..<7).map { column in
      BruteForce.Sum(cells: Set((outcomes + [handled]).map { $0 * 7 + column })) { table in
        guard let total = table[handled * 7 + column] else { return true }
        let three = other.contains { table[$0 * 7 + column] != nil }
        var sum: Int64 = 0
        for row in outcomes where !(three && row == subtotal) {
          sum += table[row * 7 + column] ?? 0
        }
        return sum == total
      }
    }
    + (0..<7).map { column in
      BruteForce.Sum(cells: Set([0, 1, handled, 25].map { $0 * 7 + column })) { table in
        let received = (table[column] ?? 0) + (table[7 + column] ?? 0)
        return received == (table[handled * 7 + column] ?? 0) + (table[25 * 7 + column] ?? 0)
      }
    }
}
