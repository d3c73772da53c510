import DisclosureReport

/// What the tables allow the prose to state.
///
/// People count in more ways than one: those received with those carried over, those handled with or without what was
/// not processed. All that a fair reader would take for the table's number is allowed.
struct StatedValues {
  let values: CellValues
  let unsure: CellSet

  /// The numbers that a kind may be stated with, and the cell that stands for it; nil where the tables tell nothing, or
  /// nothing sure.
  func allowed(for kind: NarrativeKind) -> (numbers: [Int64], cell: Cell)? {
    switch kind {
    case .applicationsReceived:
      rows([.newReceived, .carriedIn]) { [$0[0], $0[0] + $0[1]] }
    case .applicationsHandled:
      rows(
        [.totalHandled, .newReceived, .carriedIn],
        beside: ApplicationRow.notProcessed + ApplicationRow.otherwise
      ) { handled($0[0]) + [$0[1], $0[1] + $0[2]] }
    case .applicationsGranted, .applicationsGrantedOrPartially:
      rows([.granted, .partiallyGranted]) { [$0[0], $0[0] + $0[1]] }
    case .applicationsRefused:
      group(
        ApplicationRow.refusals, beside: ApplicationRow.unavailable + ApplicationRow.notProcessed
      ) { sums(with: $0) }
    case .applicationsUnavailable: group(ApplicationRow.unavailable) { [$0] }
    case .applicationsNotProcessed: group(ApplicationRow.notProcessed) { [$0] }
    case .applicationsOtherwiseHandled: group(ApplicationRow.otherwise) { [$0] }
    case .applicationsOfNaturalPersons: naturalPersons
    case .applicationsOfOrganisations: organisations
    case .reviews:
      cells([.dispute(.review, .total), .dispute(.review, .pending)]) { [$0[0], $0[0] - $0[1]] }
    case .lawsuits:
      cells([.dispute(.directLitigation, .total), .dispute(.litigationAfterReview, .total)]) {
        $0 + [$0[0] + $0[1]]
      }
    default: kind.cell.flatMap { cells([$0]) { $0 } }
    }
  }

  // MARK: Applications

  /// Those handled, with and without what was not processed or handled otherwise.
  private func handled(_ total: Int64) -> [Int64] {
    let notProcessed = sum(ApplicationRow.notProcessed)
    let otherwise = sum(ApplicationRow.otherwise)
    return [total, total - notProcessed, total - otherwise, total - notProcessed - otherwise]
  }

  /// Those refused, with and without what could not be provided or was not processed: older reports call all of them so.
  private func sums(with refused: Int64) -> [Int64] {
    let unavailable = sum(ApplicationRow.unavailable)
    let notProcessed = sum(ApplicationRow.notProcessed)
    return [
      refused, refused + unavailable, refused + notProcessed, refused + unavailable + notProcessed,
    ]
  }

  private var naturalPersons: (numbers: [Int64], cell: Cell)? {
    cells(Self.applicants([.naturalPerson])) { [$0[0], $0[0] + $0[1], $0[2]] }
  }

  private var organisations: (numbers: [Int64], cell: Cell)? {
    cells(Self.applicants([.total, .naturalPerson])) { count in
      let others = stride(from: 0, to: 6, by: 2).map { count[$0] - count[$0 + 1] }
      return [others[0], others[0] + others[1], others[2]]
    }
  }

  /// Some columns of those received, carried in and handled.
  private static func applicants(_ columns: [ApplicantColumn]) -> [Cell] {
    [ApplicationRow.newReceived, .carriedIn, .totalHandled].flatMap { row in
      columns.map { .application(row, $0) }
    }
  }

  // MARK: Cells

  /// What a cell prints, blank as 0, and no larger than sums of it can be held.
  private func count(_ cell: Cell) -> Int64 {
    min(max(values[cell] ?? 0, -Self.largest), Self.largest)
  }

  private static let largest: Int64 = 1 << 50

  private func sum(_ rows: [ApplicationRow]) -> Int64 {
    rows.reduce(0) { $0 &+ count(.application($1, .total)) }
  }

  private func rows(
    _ rows: [ApplicationRow], beside others: [ApplicationRow] = [],
    _ numbers: ([Int64]) -> [Int64]
  ) -> (numbers: [Int64], cell: Cell)? {
    cells(rows.map { .application($0, .total) }, beside: others, numbers)
  }

  /// What some cells allow; nil where the first is blank, or any of them or of the rows beside them is in doubt.
  private func cells(
    _ cells: [Cell], beside rows: [ApplicationRow] = [], _ numbers: ([Int64]) -> [Int64]
  ) -> (numbers: [Int64], cell: Cell)? {
    guard let first = cells.first, values[first] != nil, !cells.contains(where: unsure.contains),
      !rows.contains(where: { unsure.contains(.application($0, .total)) })
    else { return nil }
    return (numbers(cells.map(count)), first)
  }

  /// What the sum of a group's rows allows; nil where none of them prints its 总计, or one is in doubt.
  private func group(
    _ rows: [ApplicationRow], beside others: [ApplicationRow] = [], _ numbers: (Int64) -> [Int64]
  ) -> (numbers: [Int64], cell: Cell)? {
    guard let first = rows.first(where: { values[.application($0, .total)] != nil }) else {
      return nil
    }
    return cells([.application(first, .total)], beside: rows + others) { _ in numbers(sum(rows)) }
  }
}
