import DisclosureReport

extension Contradiction {
  /// Changes the values that a report's tables print; false where they leave no room for the contradiction.
  func apply(to cells: inout CellValues, using random: inout SplitMix64) -> Bool {
    switch self {
    case .noneReceived: return (cells[.newReceived, .total] ?? 0) > 0
    case .countyRegulations:
      let made = Int64(random.draw(1...4))
      cells[.documents(.regulations, .made)] = made
      cells[.documents(.regulations, .inForce)] = made + Int64(random.draw(0...9))
    case .inForce:
      let made = Int64(random.draw(3...9))
      cells[.documents(.normativeDocuments, .made)] = made
      cells[.documents(.normativeDocuments, .repealed)] = 0
      cells[.documents(.normativeDocuments, .inForce)] = Int64(random.draw(0...Int(made) - 1))
    case .feesInYuan:
      // Printed as so many 万元.
      cells.fees = Money(units: Int64(random.draw(30_000_000...900_000_000)) * 10_000, nanos: 0)
    default: break
    }
    return true
  }
}
