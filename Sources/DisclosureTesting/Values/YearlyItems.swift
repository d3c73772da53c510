import DisclosureReport

/// The figures of proactive disclosure in the form of 2019, year after year: items that an agency
/// lists, what it decided, and what it bought.
struct YearlyItems {
  private var listed: [Int]
  private var decisions: [Int]
  private var disclosed: Int
  private var feeItems: Int

  private static let rows: [ActionRow] = [.licensing, .otherServices, .penalty, .enforcement]

  /// A history that has not begun, its usual figures drawn.
  init(using random: inout SplitMix64) {
    listed = [
      random.draw(120...900), random.draw(40...1_400), random.draw(300...4_200),
      random.draw(20...260),
    ]
    decisions = [
      random.draw(600...38_000), random.draw(100...90_000), random.draw(20...3_600),
      random.draw(0...320),
    ]
    disclosed = random.draw(6...240)
    feeItems = random.draw(2...60)
  }

  /// Fills in the next year's figures.
  mutating func nextYear(into cells: inout CellValues, using random: inout SplitMix64) {
    documents(into: &cells, using: &random)
    for (place, row) in Self.rows.enumerated() {
      let change = random.chance(30) ? 0 : random.draw(-listed[place] / 8...36)
      cells[.action(row, .previousYearItems)] = Int64(listed[place])
      cells[.action(row, .change)] = Int64(change)
      listed[place] += change
      decisions[place] = decisions[place] * random.draw(88...114) / 100
      cells[.action(row, .decisions)] = Int64(decisions[place])
    }
    let change = random.chance(40) ? 0 : random.draw(-feeItems / 2...5)
    cells[.feesPreviousYearItems] = Int64(feeItems)
    cells[.feesChange] = Int64(change)
    feeItems += change
    procurement(into: &cells, using: &random)
  }

  private mutating func documents(into cells: inout CellValues, using random: inout SplitMix64) {
    let made = random.draw(0...14)
    let shown = random.draw(0...made)
    disclosed += shown
    let columns: [DocumentColumn] = [.newlyMade, .newlyDisclosed, .totalDisclosed]
    for (column, value) in zip(columns, [made, shown, disclosed]) {
      cells[.documents(.regulations, column)] = 0
      cells[.documents(.normativeDocuments, column)] = Int64(value)
    }
  }

  /// The amount in yuan, sometimes with 分.
  private func procurement(into cells: inout CellValues, using random: inout SplitMix64) {
    let items = random.chance(12) ? 0 : random.draw(1...640)
    let yuan = items == 0 ? 0 : random.draw(9_000...480_000_000)
    let cents = items > 0 && random.chance(40) ? random.draw(1...99) : 0
    cells[.procurementItems] = Int64(items)
    cells.procurement = Money(units: Int64(yuan), nanos: Int32(cents) * 10_000_000)
  }
}
