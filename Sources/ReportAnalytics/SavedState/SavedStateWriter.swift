public import DisclosureReport

/// A state as bytes, to be kept beside the ledger so that a start need not replay all of it.
///
/// It comes in pieces of about a mebibyte, so that whoever writes or reads it needs no more memory
/// than that for it. A piece begins with its kind and ends with a checksum over its bytes and its
/// place, so that a piece changed, left out or out of order is found. The state is a value: it is
/// walked through while the one that it was copied from goes on changing.
public struct SavedStateWriter: Sequence, Sendable {
  /// What the saved state says of itself.
  public let header: SavedStateHeader
  private let state: AnalyticsState

  /// The bytes of a state.
  ///
  /// - Parameters:
  ///   - state: the state.
  ///   - fingerprint: what it depends on; see ``AnalyticsState/fingerprint(jumps:software:)``.
  ///   - marks: some entries of its ledger.
  ///   - savedAt: the time.
  public init(
    _ state: AnalyticsState, fingerprint: Digest256, marks: [EntryMark], savedAt: Moment
  ) {
    self.state = state
    header = SavedStateHeader(
      revision: state.revision, sequence: state.sequence, savedAt: savedAt,
      fingerprint: fingerprint, marks: marks, counts: SavedStateCounts(state))
  }

  /// The pieces in their order.
  public func makeIterator() -> Iterator { Iterator(header, state) }

  /// Goes from piece to piece.
  public struct Iterator: IteratorProtocol {
    private let catalogue: Catalogue
    private let header: SavedStateHeader
    private var keys: Dictionary<ReportKey, KeyHistory>.Iterator
    private var sources: Dictionary<SourceIdentity, SourceHistory>.Iterator
    private var withdrawals: Dictionary<WithdrawalIdentity, Int64>.Iterator
    private var rosters: Dictionary<RosterKey, LoadedRosters>.Iterator
    private var rows: Array<(year: Int, row: RowKey, sum: Aggregate)>.Iterator
    private var families: Array<(year: Int, key: FamilyKey, sums: [ChildrenTotal])>.Iterator
    private let view: AnalyticsView
    private var place: UInt64 = 0
    private var hasEnded = false

    init(_ header: SavedStateHeader, _ state: AnalyticsState) {
      self.header = header
      catalogue = state.catalogue
      view = state.view
      keys = state.catalogue.keys.makeIterator()
      sources = state.catalogue.sources.makeIterator()
      withdrawals = state.catalogue.withdrawals.makeIterator()
      rosters = state.catalogue.rosters.makeIterator()
      rows =
        view.years.flatMap { year, view in
          view.rows.map { (year: year, row: $0.key, sum: $0.value) }
        }.makeIterator()
      families =
        view.years.flatMap { year, view in
          view.families.map { (year: year, key: $0.key, sums: $0.value.sums) }
        }.makeIterator()
    }

    /// The next piece, or nil behind the last.
    public mutating func next() -> [UInt8]? {
      guard !hasEnded else { return nil }
      var writer = body()
      writer.word(
        Checksum64.sum(of: writer.bytes[...], seed: SavedPiece.seed(place, header.sequence)))
      place += 1
      return writer.bytes
    }

    private mutating func body() -> CompactWriter {
      if place == 0 {
        var writer = CompactWriter()
        writer.byte(SavedPiece.header.rawValue)
        writer.header(header)
        return writer
      }
      let (catalogue, view) = (catalogue, view)
      if let piece = Self.piece(.keys, of: &keys, { $0.history($1.key, $1.value, catalogue, view) })
        ?? Self.piece(
          .sources, of: &sources,
          { writer, source in
            // Most stand with the key that they speak of.
            if !catalogue.speaksOfAKey(source.key, source.value) {
              writer.identity(source.key)
              writer.source(source.value)
            }
          })
        ?? Self.piece(.withdrawals, of: &withdrawals, { $0.withdrawal($1.key, $1.value) })
        ?? Self.piece(.rosters, of: &rosters, { $0.rosters($1.key, $1.value) })
        ?? Self.piece(.rows, of: &rows, { $0.row($1.year, $1.row, $1.sum) })
        ?? Self.piece(.families, of: &families, { $0.family($1.year, $1.key, $1.sums) })
      {
        return piece
      }
      hasEnded = true
      var writer = CompactWriter()
      writer.byte(SavedPiece.end.rawValue)
      return writer
    }

    /// As many records as a piece holds, or nil where none is left.
    private static func piece<Records: IteratorProtocol>(
      _ kind: SavedPiece, of records: inout Records,
      _ write: (inout CompactWriter, Records.Element) -> Void
    ) -> CompactWriter? {
      guard var record = records.next() else { return nil }
      var writer = CompactWriter(expecting: SavedPiece.bytes + SavedPiece.bytes / 16)
      writer.byte(kind.rawValue)
      while true {
        write(&writer, record)
        guard writer.bytes.count < SavedPiece.bytes, let next = records.next() else { break }
        record = next
      }
      return writer
    }
  }
}

/// The kinds of pieces, in the order in which they come.
enum SavedPiece: UInt8 {
  case header = 0x47
  case keys = 1
  case sources
  case withdrawals
  case rosters
  case rows
  case families
  case end

  /// How many bytes a piece has before no further record is put into it.
  static let bytes = 1 << 20

  /// The seed of the checksum of the piece at a place.
  static func seed(_ place: UInt64, _ sequence: Int64) -> UInt64 {
    // Whoever reads the first piece does not know yet where the state ends.
    place == 0 ? 0 : UInt64(bitPattern: sequence) &* 0x9e37_79b9_7f4a_7c15 ^ place
  }
}

extension Catalogue {
  /// Whether a source's word is kept with the key that it speaks of.
  func speaksOfAKey(_ source: SourceIdentity, _ history: SourceHistory) -> Bool {
    guard case .claims(let key, _) = history.state else { return false }
    return keys[key]?.claims.contains { $0.source == source } ?? false
  }
}
