/// What of a row's values calls for a closer look.
struct RowContents {
  /// Whether any is no number.
  private(set) var hasUnreadable = false
  /// Whether any begins with a needless 0: it is several that run together (`00`).
  private(set) var runTogether = false

  /// Looks through a row's values.
  init(_ values: ArraySlice<ReadValue>) {
    let values = values.span
    for index in values.indices {
      switch values[index].content {
      case .unreadable: hasUnreadable = true
      case .number: if CutNumbers.beginsWithZero(values[index]) { runTogether = true }
      case .blank, .placeholder: break
      }
    }
  }
}
