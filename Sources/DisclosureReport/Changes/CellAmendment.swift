/// What a person has entered for a cell of a report.
public struct CellAmendment: Hashable, Sendable {
  /// The cell.
  public var cell: Cell
  /// What was entered.
  public var value: Value

  /// What a person enters for a cell.
  public enum Value: Hashable, Sendable {
    /// The printed report shows a count.
    case count(Int64)
    /// The printed report shows an amount of money.
    case amount(Money)
    /// The printed report shows nothing.
    case blank
    /// What was entered before is taken back, so that the reading counts again.
    case revoke
  }

  /// An amendment.
  public init(_ cell: Cell, _ value: Value) {
    self.cell = cell
    self.value = value
  }
}

extension CellAmendment {
  /// Why the cell cannot hold what was entered, or nil where it can.
  public var rejection: RejectionReason? {
    switch value {
    case .blank, .revoke: nil
    case .count(let count): cell.isMoney ? .valueKindWrong : Self.rejection(of: count)
    case .amount(let money):
      cell.isMoney ? Self.rejection(of: money) : .valueKindWrong
    }
  }

  /// The least 64-bit number stands for nothing in ``CellValues``.
  private static func rejection(of number: Int64) -> RejectionReason? {
    number == .min ? .valueOutOfRange : nil
  }

  private static func rejection(of money: Money) -> RejectionReason? {
    let isOfOneSign = money.units == 0 || money.nanos == 0 || (money.units < 0) == (money.nanos < 0)
    guard isOfOneSign, (-999_999_999...999_999_999).contains(money.nanos) else {
      return .valueOutOfRange
    }
    return rejection(of: money.units)
  }
}

extension CompactReport {
  /// Sets cells to what a person has entered: they hold it, are in doubt and no longer unknown.
  public mutating func amend(_ amendments: some Sequence<CellAmendment>) {
    for amendment in amendments {
      if amendment.value == .revoke { continue }
      cells.enter(amendment.value, in: amendment.cell)
      doubted.insert(amendment.cell)
      unknown.remove(amendment.cell)
    }
  }
}

extension CellValues {
  /// Sets a cell to what a person has entered; what is taken back leaves it as it is.
  public mutating func enter(_ value: CellAmendment.Value, in cell: Cell) {
    switch value {
    case .revoke: break
    case .blank: self[cell] = nil
    case .count(let count): self[cell] = count
    case .amount(let money): setAmount(money, of: cell)
    }
  }

  private mutating func setAmount(_ money: Money, of cell: Cell) {
    switch cell {
    case .feesAmount: fees = money
    case .procurementAmount: procurement = money
    default: break
    }
  }
}
