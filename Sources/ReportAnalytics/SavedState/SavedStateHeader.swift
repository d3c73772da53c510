public import DisclosureReport

/// What a saved state says of itself before anything else.
public struct SavedStateHeader: Hashable, Sendable {
  /// The revision of the last entry that it holds.
  public var revision: Int64
  /// The sequence of the last entry that it holds.
  public var sequence: Int64
  /// When it was saved.
  public var savedAt: Moment
  /// What it depends on; see ``AnalyticsState/fingerprint(jumps:software:)``.
  public var fingerprint: Digest256
  /// Some entries of the ledger that it follows, by which another ledger is told.
  public var marks: [EntryMark]
  /// How much comes.
  var counts: SavedStateCounts

  static let formatVersion: UInt8 = 1
}

/// An entry of a ledger, and the digest of all that it says.
public struct EntryMark: Hashable, Sendable {
  /// The entry's number.
  public var sequence: Int64
  /// The digest.
  public var digest: Digest256

  /// The mark of an entry.
  public init(_ entry: ChangeEntry) {
    sequence = entry.sequence
    digest = Digest256(sha256Of: entry.marked)
  }

  init(sequence: Int64, digest: Digest256) {
    self.sequence = sequence
    self.digest = digest
  }

  /// Which entries are marked where the last has a number: it, and ever fewer before it.
  ///
  /// Two ledgers that part somewhere differ in whatever comes after, so that some of the marks lie
  /// there however near the end that is.
  public static func sequences(upTo last: Int64) -> [Int64] {
    var sequences: [Int64] = []
    var distance: Int64 = 0
    while last - distance >= 1 {
      sequences.append(last - distance)
      distance = distance > last / 2 ? last : max(1, distance * 2)
    }
    return sequences
  }
}

/// How many records of each kind a saved state has.
struct SavedStateCounts: Hashable, Sendable {
  var keys = 0
  var sources = 0
  var withdrawals = 0
  var rosters = 0
  var rows = 0
  var families = 0
  var unresolved = 0
  /// How many reports of each year.
  var reports: [Int: Int] = [:]
}

extension SavedStateCounts {
  /// Those of a state.
  init(_ state: AnalyticsState) {
    keys = state.catalogue.keys.count
    sources = state.catalogue.sources.count
    withdrawals = state.catalogue.withdrawals.count
    rosters = state.catalogue.rosters.count
    rows = state.view.years.values.reduce(0) { $0 + $1.rows.count }
    families = state.view.years.values.reduce(0) { $0 + $1.families.count }
    unresolved = state.view.unresolved.count
    reports = state.view.years.mapValues(\.reports.count)
  }
}

extension ChangeEntry {
  /// All that the entry says, as bytes.
  fileprivate var marked: [UInt8] {
    var writer = CompactWriter()
    writer.signed(revision)
    writer.signed(sequence)
    writer.key(key)
    writer.optional(version.map(String.init))
    writer.optional(publishedAt.map { "\($0.seconds).\($0.nanos)" })
    writer.byte(outcome.rawValue)
    writer.byte(rejection?.rawValue ?? .max)
    switch subject {
    case .report(let source, let parserVersion, let compact):
      writer.byte(0)
      writer.identity(source)
      writer.text(parserVersion)
      writer.counted(compact)
    case .withdrawal(let target, let reason):
      writer.byte(1)
      writer.target(target)
      writer.text(reason)
    case .amendment(let key, let cells, let author, let reason):
      writer.byte(2)
      writer.key(key)
      writer.counted(CellAmendment.encode(cells))
      writer.text(author)
      writer.text(reason)
    case .roster(let roster):
      writer.byte(3)
      writer.counted(roster.encoded())
    }
    return writer.bytes
  }
}
