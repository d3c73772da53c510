import DisclosureReport

/// The figures of proactive disclosure of one agency, year after year.
///
/// No agency drawn here can make 规章, so its cells are 0.
struct ProactiveHistory {
  private var inForce: Int
  private var decisions: [Int]
  /// In 分, hundredths of a yuan.
  private var fees: Int
  private let feeStep: Int

  /// A history that has not begun, its usual figures drawn.
  init(using random: inout SplitMix64) {
    inForce = random.draw(6...240)
    decisions = [random.draw(600...38_000), random.draw(20...3_600), random.draw(0...320)]
    fees = random.chance(8) ? 0 : random.draw(2_000...900_000) * 10_000
    feeStep = random.pick([1_000_000, 1_000_000, 10_000, 1_000, 10, 1])
  }

  /// Fills in the next year's figures.
  mutating func nextYear(into cells: inout CellValues, using random: inout SplitMix64) {
    let made = random.draw(0...9)
    let repealed = min(inForce, random.draw(0...5))
    inForce += made - repealed
    let documents = [DocumentColumn.made: made, .repealed: repealed, .inForce: inForce]
    for column in [DocumentColumn.made, .repealed, .inForce] {
      cells[.documents(.regulations, column)] = 0
      cells[.documents(.normativeDocuments, column)] = documents[column].map(Int64.init)
    }
    for (place, row) in [ActionRow.licensing, .penalty, .enforcement].enumerated() {
      decisions[place] = decisions[place] * random.draw(88...114) / 100
      cells[.action(row, .decisions)] = Int64(decisions[place])
    }
    fees = fees / 100 * random.draw(85...118)
    let rest = fees > 0 && feeStep < 10_000 ? random.draw(1...9) * feeStep : 0
    let printed = fees / feeStep * feeStep + rest
    cells.fees = Money(units: Int64(printed / 100), nanos: Int32(printed % 100) * 10_000_000)
  }
}
