import ReportAnalytics
private import Synchronization

/// The past revisions at which lists were read on last: a few, so that memory is bounded.
final class RetainedSnapshots: Sendable {
  private let limit: Int
  private let kept = Mutex<[AnalyticsSnapshot]>([])

  init(limit: Int) { self.limit = limit }

  /// Keeps a snapshot that was made for a page; the one kept longest makes room.
  func keep(_ snapshot: AnalyticsSnapshot) {
    kept.withLock { kept in
      kept.removeAll { $0.revision == snapshot.revision }
      kept.append(snapshot)
      if kept.count > limit { kept.removeFirst(kept.count - limit) }
    }
  }

  /// The snapshot of a revision, or nil where it is kept no more.
  func snapshot(at revision: Int64) -> AnalyticsSnapshot? {
    kept.withLock { kept in kept.last { $0.revision == revision } }
  }
}
