public import DisclosureReport

extension BatchOutcome {
  /// The outcome's bytes, so that a replayed request can be answered as it was.
  public func encoded() -> [UInt8] {
    var writer = CompactWriter()
    writer.byte(Self.formatVersion)
    writer.signed(revision)
    writer.count(items.count)
    for item in items { writer.outcome(item) }
    return writer.bytes
  }

  /// Reads what ``encoded()`` wrote.
  public init(decoding bytes: [UInt8]) throws(CompactError) {
    var reader = CompactReader(bytes)
    let version = try reader.byte()
    guard version == Self.formatVersion else { throw .unknownVersion(version) }
    let revision = try reader.signed()
    var items: [ItemOutcome] = []
    for _ in 0..<(try reader.count()) { items.append(try reader.outcome()) }
    guard reader.isAtEnd else { throw .malformed("end") }
    self.init(revision: revision, items: items)
  }

  private static let formatVersion: UInt8 = 1
}

extension CompactWriter {
  fileprivate mutating func outcome(_ item: ItemOutcome) {
    byte(item.outcome.rawValue)
    byte(item.rejection.map { $0.rawValue + 1 } ?? 0)
    key(item.key)
    source(item.source)
    key(item.replacedKey)
    byte(item.roster == nil ? 0 : 1)
    guard let roster = item.roster else { return }
    signed(Int64(roster.entries))
    count(roster.unresolved.count)
    for entry in roster.unresolved {
      text(entry.name)
      optionalCode(entry.divisionCode)
    }
  }
}

extension CompactReader {
  fileprivate mutating func outcome() throws(CompactError) -> ItemOutcome {
    let outcome = try one(of: ChangeOutcome.self, "outcome")
    var item = ItemOutcome(outcome, rejection: try rejection())
    item.key = try key()
    item.source = try source()
    item.replacedKey = try key()
    if try byte() == 1 { item.roster = try roster() }
    return item
  }

  private mutating func rejection() throws(CompactError) -> RejectionReason? {
    let number = try byte()
    if number == 0 { return nil }
    guard let reason = RejectionReason(rawValue: number - 1) else { throw .malformed("rejection") }
    return reason
  }

  private mutating func roster() throws(CompactError) -> RosterOutcome {
    guard let entries = Int(exactly: try signed()) else { throw .malformed("entries") }
    var roster = RosterOutcome(entries: entries, unresolved: [])
    for _ in 0..<(try count()) {
      let name = try text()
      roster.unresolved.append(RosterEntry(name: name, divisionCode: try optionalCode()))
    }
    return roster
  }
}
