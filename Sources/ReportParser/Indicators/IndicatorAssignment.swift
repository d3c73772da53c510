/// Which cells of a row belong to which columns of the head.
struct IndicatorAssignment: Equatable {
  /// The cell of each column, by the columns' places; nil where the row prints none.
  private(set) var cells: [Int?]

  /// The cell of a column.
  subscript(column: Int) -> Int? { cells[column] }

  private init(columns: Int) { cells = [Int?](repeating: nil, count: columns) }

  // MARK: Grids

  /// The cells of a row by the columns that they stand in; nil where any holds what its column cannot.
  static func byColumn(
    _ cells: [IndicatorCell], _ head: IndicatorHead, isGrid: Bool
  ) -> IndicatorAssignment? {
    guard isGrid || cells.count == head.columns.count else { return nil }
    let holdsUnit = holdsUnit(cells, head, isGrid: isGrid)
    var assignment = IndicatorAssignment(columns: head.columns.count)
    for (index, cell) in cells.enumerated() {
      let place =
        isGrid
        ? head.columns.firstIndex { $0.grid.contains(cell.column) }
        : index
      guard let place else {
        if cell.isBlank { continue }
        return nil
      }
      let column = head.columns[place]
      if isGrid, column.role == .value, !cell.isBlank,
        cell.column + cell.columnSpan > column.grid.upperBound
      {
        return nil
      }
      if cell.isBlank { continue }
      // Words in place of a value are doubted, where the unit shows that the row is not out of line.
      let mayHold = column.role.mayHold(cell) || (column.role == .value && holdsUnit)
      guard mayHold, assignment.cells[place] == nil || column.role == .name else { return nil }
      assignment.cells[place] = index
    }
    // A row that is out of line may have its code among the values.
    if let code = head.place(of: .code), assignment.cells[code] == nil,
      head.values.contains(where: { assignment.cells[$0] != nil })
    {
      return nil
    }
    return assignment
  }

  /// Whether a unit stands in the column of units.
  private static func holdsUnit(
    _ cells: [IndicatorCell], _ head: IndicatorHead, isGrid: Bool
  ) -> Bool {
    guard let place = head.place(of: .unit) else { return false }
    return cells.enumerated().contains { index, cell in
      cell.isUnit && (isGrid ? head.columns[place].grid.contains(cell.column) : index == place)
    }
  }

  // MARK: Columns on the page

  /// The cells of a line by the heads that they stand below; nil where any stands below none that may hold it, or below two.
  static func byPlace(
    _ line: IndicatorLine, _ head: IndicatorHead, _ bytes: Swift.Span<UInt8>
  ) -> IndicatorAssignment? {
    var assignment = IndicatorAssignment(columns: head.columns.count)
    var last = -1
    for (index, cell) in line.cells.enumerated() {
      let start = bytes.displayWidth(line.start..<cell.range.lowerBound)
      let end = start + bytes.displayWidth(cell.range)
      let below = head.columns.indices.filter { place in
        let column = head.columns[place]
        guard column.role.mayHold(cell) else { return false }
        if column.role == .name { return true }
        return column.extent.map { $0.lowerBound < end && start < $0.upperBound } ?? false
      }
      guard below.count == 1, below[0] > last else { return nil }
      last = below[0]
      assignment.cells[last] = index
    }
    return assignment
  }

  // MARK: Cells in order

  /// The only way in which the cells of a row that are not blank can belong to the columns, in order; nil where there is
  /// none, or where several differ in unit or value.
  ///
  /// A code and a row's number are never left out before a number.
  static func inOrder(_ cells: [IndicatorCell], _ head: IndicatorHead) -> IndicatorAssignment? {
    let printed = cells.indices.filter { !cells[$0].isBlank }
    guard printed.count <= head.columns.count else { return nil }
    guard var search = Search(cells: cells, printed: printed, head: head) else { return nil }
    search.place(0, from: 0)
    return search.isAmbiguous ? nil : search.found
  }

  private struct Search {
    let cells: [IndicatorCell]
    let printed: [Int]
    let head: IndicatorHead
    var found: IndicatorAssignment?
    var isAmbiguous = false
    /// The way that is being tried.
    private var tried: IndicatorAssignment
    /// How far to the right each of the printed cells may stand, so that all behind it find a column; the last first.
    private let latest: [Int]
    private let holdsNumber: Bool
    private let holdsText: Bool
    /// How many ways were looked at.
    private var ways = 0

    /// A search; nil where the cells cannot belong to the columns in any way.
    init?(cells: [IndicatorCell], printed: [Int], head: IndicatorHead) {
      var latest: [Int] = []
      latest.reserveCapacity(printed.count)
      var end = head.columns.count
      for index in printed.reversed() {
        let cell = cells[index]
        guard let place = (0..<end).last(where: { head.columns[$0].role.mayHold(cell) }) else {
          return nil
        }
        latest.append(place)
        end = place
      }
      self.latest = latest
      self.cells = cells
      self.printed = printed
      self.head = head
      tried = IndicatorAssignment(columns: head.columns.count)
      holdsNumber = printed.contains { cells[$0].number != nil }
      holdsText = printed.contains { cells[$0].isText }
    }

    mutating func place(_ turn: Int, from column: Int) {
      guard turn < printed.count else { return take() }
      let cell = cells[printed[turn]]
      let last = latest[latest.count - 1 - turn]
      guard column <= last else { return }
      for place in column...last where head.columns[place].role.mayHold(cell) {
        tried.cells[place] = printed[turn]
        self.place(turn + 1, from: place + 1)
        tried.cells[place] = nil
        if isAmbiguous { return }
      }
    }

    private mutating func take() {
      ways += 1
      if ways > Self.mostWays { isAmbiguous = true }
      for place in head.columns.indices where tried.cells[place] == nil {
        switch head.columns[place].role {
        case .code, .serial: if holdsNumber { return }
        case .name: if holdsText { return }
        default: break
        }
      }
      guard let known = found else {
        found = tried
        return
      }
      if !saysAsMuch(as: known) { isAmbiguous = true }
    }

    /// A row with more ways is no row that anybody could read.
    private static let mostWays = 16

    /// Whether the way that is being tried makes of the row what another does.
    private func saysAsMuch(as other: IndicatorAssignment) -> Bool {
      head.columns.indices.allSatisfy {
        head.columns[$0].role == .note || said(by: tried.cells[$0]) == said(by: other.cells[$0])
      }
    }

    /// The cell of a unit or a value; a placeholder is none.
    private func said(by cell: Int?) -> Int? {
      guard let cell else { return nil }
      if case .placeholder = cells[cell].content { return nil }
      return cell
    }
  }
}

extension IndicatorRole {
  /// Whether a column may hold a cell.
  func mayHold(_ cell: IndicatorCell) -> Bool {
    switch (self, cell.content) {
    case (_, .blank), (.note, .text), (.name, .text), (.unit, .unit): true
    // A head among the rows prints ——.
    case (.unit, .placeholder), (.code, .placeholder), (.value, .placeholder): true
    case (.note, .placeholder), (.serial, .placeholder): true
    case (.value, .number): true
    case (.serial, .number(let number)), (.code, .number(let number)): number.isPlain
    // A1, 1-1
    case (.code, .text), (.serial, .text), (.code, .unreadable), (.serial, .unreadable):
      cell.range.count <= 6
    default: false
    }
  }
}
