import DisclosureReport
import ReportAnalytics

/// What stands under a key, with what people have entered.
struct NaiveContent: Equatable {
  var agency: Agency
  var year: Int?
  var cells: CellValues
  var doubted: Set<Cell>
  var unknown: Set<Cell>
  /// The cells that people have entered, in the form's order.
  var entered: [Cell] = []
  var entries: [Cell: Entered] = [:]
  /// Everything that the record says, so that what nobody asks for is told apart too.
  var printed: [UInt8]

  /// What a person has entered for a cell, and why.
  struct Entered: Equatable {
    var value: CellAmendment.Value
    var author: String
    var reason: String
  }

  init(_ record: ReportRecord) {
    printed = CompactReport.encode(record)
    agency = record.agency
    year = record.year
    cells = record.cells
    doubted = Set(record.doubtedCells)
    unknown = Set(record.unknownCells)
  }
}

extension NaiveModel {
  /// What stands under a key: the record, changed by what people entered for its documents.
  func content(_ key: ReportKey) -> NaiveContent? {
    guard let record = standing(key) else { return nil }
    var content = NaiveContent(record)
    for (cell, entered) in entered(key) {
      switch entered.value {
      case .revoke: continue
      case .blank: content.cells[cell] = nil
      case .count(let count): content.cells[cell] = count
      case .amount(let money) where cell == .feesAmount: content.cells.fees = money
      case .amount(let money): content.cells.procurement = money
      }
      content.doubted.insert(cell)
      content.unknown.remove(cell)
      content.entered.append(cell)
      content.entries[cell] = entered
    }
    content.entered.sort()
    return content
  }

  /// The last of what was entered for each cell, of the documents that support what stands.
  private func entered(_ key: ReportKey) -> [Cell: NaiveContent.Entered] {
    let supporters = supporters(key)
    var entered: [Cell: NaiveContent.Entered] = [:]
    for event in log {
      guard case .amendment(key, let cells, let author, let reason, _) = event.change.body,
        !event.sources.isDisjoint(with: supporters)
      else { continue }
      for cell in cells {
        entered[cell.cell] = NaiveContent.Entered(
          value: cell.value, author: author, reason: reason)
      }
    }
    return entered
  }

  /// The sources whose last claim on a key says what stands.
  func supporters(_ key: ReportKey) -> Set<SourceIdentity> {
    guard let content = standingClaim(key)?.content else { return [] }
    var supporters: Set<SourceIdentity> = []
    for claim in claims(key) {
      guard claim.record != nil, let source = claim.source else { continue }
      if claim.content == content {
        supporters.insert(source)
      } else {
        supporters.remove(source)
      }
    }
    return supporters
  }

  /// Takes what a person enters.
  mutating func enter(_ change: ReportChange) -> ChangeOutcome {
    guard case .amendment(let key, let cells, let author, let reason, let expected) = change.body,
      standing(key) != nil, cells.allSatisfy({ $0.isOfItsKind })
    else { return .rejected }
    let before = entered(key)
    var wanted: [Cell: CellAmendment.Value] = [:]
    for cell in cells { wanted[cell.cell] = cell.value }
    let isHeld = wanted.allSatisfy { cell, value in
      guard let held = before[cell], held.value != .revoke else { return value == .revoke }
      return held == NaiveContent.Entered(value: value, author: author, reason: reason)
    }
    if isHeld { return .unchanged }
    if let expected, expected < shown[key]?.since ?? 0 { return .rejected }
    let event = next(change, .replaced, sources: supporters(key))
    log.append(event)
    shown[key]?.since = event.revision
    return .replaced
  }

  /// Notes since which batch each key shows what it shows now.
  mutating func noteShown(at revision: Int) {
    for key in keys {
      let content = content(key)
      if shown[key] == nil || shown[key]?.content != content {
        shown[key] = (content, revision)
      }
    }
  }
}

extension CellAmendment {
  /// Whether a count is entered for a count and money for money.
  fileprivate var isOfItsKind: Bool {
    switch value {
    case .count: !cell.isMoney
    case .amount: cell.isMoney
    case .blank, .revoke: true
    }
  }
}
