import DisclosureReport
import Foundation
import ReportAnalytics
import ReportLedger
import Synchronization

/// Saves an engine's state in a store, and reads it back.
final class SnapshotKeeper: Sendable {
  private let store: any SnapshotStore
  private let ledger: any ReportLedger
  private let fingerprint: Digest256
  private let jumps: JumpThresholds
  private let report: @Sendable (SnapshotEvent) -> Void
  let schedule: SnapshotSchedule
  private let kept: Mutex<Kept>

  private struct Kept {
    var snapshot: SavedSnapshot?
    /// When it was last saved or tried, or the process began.
    var since = ContinuousClock.now
    var isSaving = false
  }

  init(
    _ store: any SnapshotStore, _ ledger: any ReportLedger,
    _ configuration: AnalyticsEngineConfiguration,
    _ report: @escaping @Sendable (SnapshotEvent) -> Void
  ) {
    self.store = store
    self.ledger = ledger
    self.report = report
    jumps = configuration.jumps
    schedule = configuration.snapshots
    fingerprint = AnalyticsState.fingerprint(
      jumps: configuration.jumps, software: configuration.software)
    kept = Mutex(Kept())
  }

  /// The state saved last, if any is.
  var snapshot: SavedSnapshot? { kept.withLock { $0.snapshot } }

  /// Whether a state that ends with an entry is to be saved now.
  func isDue(_ sequence: Int64) -> Bool {
    kept.withLock { kept in
      schedule.isDue(
        sequence: sequence, saved: kept.snapshot?.sequence ?? 0,
        elapsed: ContinuousClock.now - kept.since)
    }
  }

  /// Saves a state; tells whoever wants to know how that went.
  func save(_ state: AnalyticsState) async {
    let isFree = kept.withLock { kept in
      defer { kept.isSaving = true }
      return !kept.isSaving
    }
    // A second one would write to the same place.
    guard isFree else { return }
    let start = ContinuousClock.now
    do {
      let header = try await write(state)
      let saved = SavedSnapshot(
        revision: header.revision, sequence: header.sequence, savedAt: header.savedAt)
      kept.withLock { $0.snapshot = saved }
      report(.saved(saved, took: ContinuousClock.now - start))
    } catch {
      report(.failed(revision: state.revision, error))
    }
    kept.withLock { kept in
      kept.isSaving = false
      kept.since = ContinuousClock.now
    }
  }

  /// Saves a state, unless it is the one saved last, or there is nothing in it.
  func saveUnlessSaved(_ state: AnalyticsState) async {
    guard state.sequence > snapshot?.sequence ?? 0 else { return }
    await save(state)
  }

  private func write(_ state: AnalyticsState) async throws -> SavedStateHeader {
    var marks: [EntryMark] = []
    for sequence in EntryMark.sequences(upTo: state.sequence) {
      if let entry = try await entry(sequence) { marks.append(EntryMark(entry)) }
    }
    let writer = SavedStateWriter(
      state, fingerprint: fingerprint, marks: marks, savedAt: Moment(Date()))
    try await store.replace(with: writer)
    return writer.header
  }

  /// The state saved, or nil where there is none; throws where it is of no use.
  func restore() async throws -> AnalyticsState? {
    let last = try await ledger.last() ?? .start
    guard let pieces = try await store.pieces() else { return nil }
    let (header, state) = try await state(of: pieces, ledgerEndsAt: last.sequence)
    for mark in header.marks {
      guard let entry = try await entry(mark.sequence), EntryMark(entry) == mark else {
        throw SavedStateError.ofAnotherLedger(sequence: mark.sequence)
      }
    }
    kept.withLock {
      $0.snapshot = SavedSnapshot(
        revision: header.revision, sequence: header.sequence, savedAt: header.savedAt)
    }
    return state
  }

  /// The state of pieces: what is seen of it is put together while the rest is read.
  private func state(
    of pieces: any SnapshotPieces, ledgerEndsAt last: Int64
  ) async throws -> (SavedStateHeader, AnalyticsState) {
    let (parts, feed) = AsyncStream<SavedPart>.makeStream()
    async let view = Self.view(of: parts, jumps)
    var reader = SavedStateReader(expecting: fingerprint, ledgerEndsAt: last)
    do {
      defer { feed.finish() }
      var piece = try await pieces.next()
      while let current = piece {
        async let following = pieces.next()
        feed.yield(try reader.take(current))
        piece = try await following
      }
    }
    let made = try await view
    guard let header = reader.header else { throw SavedStateError.damaged("it is empty") }
    return (header, try reader.finish(with: made))
  }

  private static func view(
    of parts: AsyncStream<SavedPart>, _ jumps: JumpThresholds
  ) async throws(SavedStateError) -> SavedView {
    var view = SavedView(jumps: jumps)
    for await part in parts { try view.take(part) }
    return view
  }

  /// Takes what was restored for nothing.
  func forget() { kept.withLock { $0.snapshot = nil } }

  private func entry(_ sequence: Int64) async throws(LedgerError) -> ChangeEntry? {
    try await ledger.entries(after: sequence - 1, limit: 1).first
  }
}

extension Moment {
  fileprivate init(_ date: Date) {
    let seconds = date.timeIntervalSince1970
    self.init(seconds: Int64(seconds.rounded(.down)))
  }
}
