public import DisclosureReport

/// Makes a state of the pieces that a ``SavedStateWriter`` made, whatever bytes they are now.
///
/// It reads who said what, and hands on what is seen of it, for a ``SavedView`` to put together
/// meanwhile: each is about half the work. A state comes of it only where every piece is there and
/// whole; else an error says why there is none. It never asks for more memory than a ledger of the
/// length given can fill.
public struct SavedStateReader: Sendable {
  /// What the state says of itself, once its first piece is read.
  public private(set) var header: SavedStateHeader?
  private let fingerprint: Digest256
  private let last: Int64
  private var place: UInt64 = 0
  private var hasEnded = false
  private var keys: [ReportKey: KeyHistory] = [:]
  private var sources: [SourceIdentity: SourceHistory] = [:]
  private var withdrawals: [WithdrawalIdentity: Int64] = [:]
  private var rosters: [RosterKey: LoadedRosters] = [:]
  private var withdrawnKeys = 0

  /// A reader of a state.
  ///
  /// - Parameters:
  ///   - fingerprint: what the state has to depend on.
  ///   - last: the sequence of the ledger's last entry.
  public init(expecting fingerprint: Digest256, ledgerEndsAt last: Int64) {
    self.fingerprint = fingerprint
    self.last = last
  }

  /// Takes the next piece, and answers what a ``SavedView`` is to have of it.
  public mutating func take(_ piece: [UInt8]) throws(SavedStateError) -> SavedPart {
    guard !hasEnded, piece.count > 8 else { throw .damaged("piece \(place)") }
    let body = piece.dropLast(8)
    let sum = piece.suffix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    let seed = SavedPiece.seed(place, header?.sequence ?? 0)
    guard Checksum64.sum(of: body, seed: seed) == sum else {
      throw .damaged("the checksum of piece \(place)")
    }
    let part: SavedPart.Content
    do throws(CompactError) {
      part = try take(bodyOf: Array(body))
    } catch {
      throw .damaged("piece \(place): \(error)")
    }
    if place == 0 { try checkHeader() }
    place += 1
    return SavedPart(content: part)
  }

  private mutating func take(bodyOf piece: [UInt8]) throws(CompactError) -> SavedPart.Content {
    var reader = CompactReader(piece)
    let kind = try reader.member(of: SavedPiece.self, "kind")
    guard (kind == .header) == (place == 0) else { throw .malformed("kind") }
    var part = SavedPart.Content.nothing
    switch kind {
    case .header:
      // A header of another version may look like anything.
      guard try reader.byte() == SavedStateHeader.formatVersion else { break }
      let read = try reader.savedHeader()
      header = read
      part = .counts(read)
    case .keys: part = .reports(try reports(&reader))
    case .sources, .withdrawals, .rosters:
      while !reader.isAtEnd { try take(kind, &reader) }
    case .rows: part = .rows(piece)
    case .families: part = .families(piece)
    case .end: hasEnded = true
    }
    return part
  }

  private mutating func checkHeader() throws(SavedStateError) {
    guard let header, header.fingerprint == fingerprint else { throw .madeOtherwise }
    guard header.sequence <= last else {
      throw .aheadOfLedger(sequence: header.sequence, last: last)
    }
    keys.reserveCapacity(header.room(for: header.counts.keys))
    sources.reserveCapacity(header.room(for: header.counts.sources))
  }

  private mutating func reports(
    _ reader: inout CompactReader
  ) throws(CompactError) -> [ViewedReport] {
    var reports: [ViewedReport] = []
    while !reader.isAtEnd {
      let saved = try reader.savedKey { source, word in sources[source] = word }
      keys[saved.key] = saved.history
      if saved.history.isWithdrawn { withdrawnKeys += 1 }
      if let report = saved.report { reports.append(report) }
    }
    return reports
  }

  private mutating func take(
    _ kind: SavedPiece, _ reader: inout CompactReader
  ) throws(CompactError) {
    switch kind {
    case .sources:
      let source = try reader.identity()
      sources[source] = try reader.sourceHistory()
    case .withdrawals:
      let (withdrawal, place) = try reader.savedWithdrawal()
      withdrawals[withdrawal] = place
    default:
      let (key, loaded) = try reader.savedRosters()
      rosters[key] = loaded
    }
  }

  /// The state, once all pieces are taken, with the view of all their parts.
  public consuming func finish(with view: SavedView) throws(SavedStateError) -> AnalyticsState {
    guard hasEnded, let header else { throw .damaged("its end is missing") }
    var state = AnalyticsState()
    state.view = view.view
    state.catalogue = Catalogue(
      keys: keys, sources: sources, withdrawals: withdrawals, rosters: rosters,
      lastRevision: header.revision, lastSequence: header.sequence, withdrawnKeys: withdrawnKeys)
    guard SavedStateCounts(state) == header.counts else { throw .damaged("its counts") }
    return state
  }
}

extension SavedStateHeader {
  /// The room that is made for so many records; an entry makes one key and one source known at most.
  func room(for records: Int) -> Int { min(Int(clamping: sequence), max(0, records)) }
}
