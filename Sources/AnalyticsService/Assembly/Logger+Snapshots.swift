import AnalyticsEngine
import Logging

extension Logger {
  /// Tells what became of the snapshot at a start.
  func note(_ snapshot: EngineStart.Snapshot) {
    switch snapshot {
    case .absent: info("no snapshot")
    case .used(let revision): notice("snapshot read", metadata: ["revision": "\(revision)"])
    case .ignored(let reason): warning("snapshot ignored", metadata: ["reason": "\(reason)"])
    }
  }

  /// Tells of a snapshot that was saved, or could not be.
  func note(_ event: SnapshotEvent) {
    switch event {
    case .saved(let snapshot, let took):
      info("snapshot saved", metadata: ["revision": "\(snapshot.revision)", "took": "\(took)"])
    case .failed(let revision, let reason):
      error("snapshot not saved", metadata: ["revision": "\(revision)", "error": "\(reason)"])
    }
  }
}
