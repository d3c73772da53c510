extension CellValues {
  /// What a cell prints, a count or money in full; nil where nothing is.
  public func amount(of cell: Cell) -> Money? {
    switch cell {
    case .feesAmount: fees
    case .procurementAmount: procurement
    default: self[cell].map { Money(units: $0) }
    }
  }
}
