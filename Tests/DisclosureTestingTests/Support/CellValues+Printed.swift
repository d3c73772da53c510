import DisclosureReport
import Foundation

extension CellValues {
  /// The printed values in the form's order, money in 万元.
  var inOrder: [Decimal] {
    Cell.all.compactMap { cell in
      guard let value = self[cell] else { return nil }
      guard cell.isMoney, let fees else { return Decimal(value) }
      return (Decimal(fees.units) + Decimal(fees.nanos) / 1_000_000_000) / 10_000
    }
  }
}
