/// What stands in a cell of a table, as a layout reads it.
struct ReadValue: Hashable {
  /// What it is.
  enum Content: Hashable {
    /// A number, with the unit printed behind it.
    case number(PrintedNumber)
    /// Nothing.
    case blank
    /// `/`, `-`, `—` or 无.
    case placeholder
    /// Something that is no number.
    case unreadable
  }

  /// What it is.
  var content: Content
  private var place: ShortRange
  private var shortColumn: Int32

  /// What stands in a cell.
  ///
  /// - Parameters:
  ///   - content: what it is.
  ///   - span: where it stands.
  ///   - column: the column of the grid that it stands in; 0 where the layout has no grid.
  @inline(__always)
  init(content: Content, span: Range<Int>, column: Int) {
    self.content = content
    place = ShortRange(span)
    shortColumn = Int32(truncatingIfNeeded: column)
  }

  /// Where it stands.
  @inline(__always)
  var span: Range<Int> {
    get { place.range }
    set { place = ShortRange(newValue) }
  }

  /// The column of the grid that it stands in; 0 where the layout has no grid.
  @inline(__always)
  var column: Int {
    get { Int(shortColumn) }
    set { shortColumn = Int32(truncatingIfNeeded: newValue) }
  }

  /// Whether it takes part in placement: everything but a blank.
  var isPrinted: Bool {
    if case .blank = content { return false }
    return true
  }

  /// The count that it prints, or nil for anything but a whole number without a unit of money, `12.0` included.
  var count: Int64? {
    guard case .number(let number) = content, !number.isSignedByWord else { return nil }
    return change
  }

  /// The count that it prints where a word may sign it, as in `减4`; nil as for ``count``.
  var change: Int64? {
    guard case .number(let number) = content, number.unit != .yuan, number.unit != .tenThousandYuan
    else { return nil }
    return number.whole
  }
}
