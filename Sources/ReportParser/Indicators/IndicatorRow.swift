/// A row of an indicator table, before it is known how deep it stands.
struct IndicatorRow {
  /// The parts of its name, in the order printed.
  var name: [Range<Int>]
  /// What it prints as its code, or as its number in the table.
  var code: Range<Int>?
  /// Where its unit stands.
  var unit: Range<Int>?
  /// The values, by the places of their columns; those that are blank or placeholders are left out.
  var values: [(column: Int, number: IndicatorNumber, range: Range<Int>)] = []
  /// Where a value stands that cannot be read, or values that may belong elsewhere; nil where nothing is in doubt.
  var doubt: Doubt?
  /// How far its name is indented; nil where the layout does not tell.
  var indent: Int?
  /// Whether it prints a name alone.
  var isHead = false

  /// Why a row's values are not known.
  enum Doubt {
    /// Something that is no number stands in place of a value.
    case unreadable(Range<Int>)
    /// It cannot be told which of the numbers are the row's, or where they belong.
    case unplaced(Range<Int>)
  }

  /// A row of a name alone.
  init(head name: [Range<Int>], indent: Int?) {
    self.name = name
    self.indent = indent
    isHead = true
  }

  /// A row whose values are in doubt.
  init(name: [Range<Int>], indent: Int?, doubt: Range<Int>) {
    self.name = name
    self.indent = indent
    self.doubt = .unplaced(doubt)
  }

  /// What the cells of a row say.
  init(
    _ cells: [IndicatorCell], _ assignment: IndicatorAssignment, _ head: IndicatorHead,
    indent: Int?
  ) {
    self.indent = indent
    name = []
    for (place, column) in head.columns.enumerated() {
      guard let cell = assignment[place].map({ cells[$0] }) else { continue }
      switch (column.role, cell.content) {
      case (.name, .text): name = [cell.range]
      case (.code, .number), (.code, .text), (.code, .unreadable): code = cell.range
      case (.serial, .number), (.serial, .text), (.serial, .unreadable): code = code ?? cell.range
      case (.unit, .unit): unit = cell.range
      case (.value, .number(let number)): values.append((place, number, cell.range))
      case (.value, .text), (.value, .unit), (.value, .unreadable): doubt = .unreadable(cell.range)
      default: break
      }
    }
    isHead = unit == nil && values.isEmpty && doubt == nil
  }
}

extension IndicatorRow {
  /// Reads the cells of a row; where they may be several columns' a row in doubt.
  ///
  /// - Parameters:
  ///   - cells: the cells.
  ///   - head: what the columns hold.
  ///   - isGrid: whether the cells know their columns.
  ///   - keepsBlanks: whether a blank cell leaves a cell.
  ///   - indent: how far the name is indented; nil where the layout does not tell.
  ///   - range: the whole row.
  /// - Returns: the row.
  static func read(
    _ cells: [IndicatorCell], _ head: IndicatorHead, isGrid: Bool, keepsBlanks: Bool, indent: Int?,
    range: Range<Int>
  ) -> IndicatorRow {
    if isGrid || keepsBlanks,
      let assignment = IndicatorAssignment.byColumn(cells, head, isGrid: isGrid)
    {
      return IndicatorRow(cells, assignment, head, indent: indent)
    }
    if let assignment = IndicatorAssignment.inOrder(cells, head) {
      return IndicatorRow(cells, assignment, head, indent: indent)
    }
    let name = cells.first(where: \.isText).map { [$0.range] } ?? []
    var row = IndicatorRow(name: name, indent: indent, doubt: range)
    let units = cells.filter(\.isUnit)
    if units.count == 1 { row.unit = units[0].range }
    return row
  }
}
