/// Which rows have changed since when, for those who watch them.
///
/// Only the last change of a row is kept, so that it takes no more room than the rows themselves, however many changes
/// come: who reads slowly is told the latest state and not each step.
public struct RowChanges: Sendable {
  /// The revision from which on changes are known.
  public let since: Int64
  private var latest: [RowPlace: Int64] = [:]
  /// The changes in their order; those that are not a row's last are left over.
  private var log: [Change] = []

  private struct Change {
    var revision: Int64
    var row: RowPlace
  }

  /// No change since a revision.
  public init(since revision: Int64) { since = revision }

  /// Notes the rows that a commit has changed, at the revision that it ends with.
  public mutating func note(_ rows: Set<RowPlace>, at revision: Int64) {
    for row in rows {
      latest[row] = revision
      log.append(Change(revision: revision, row: row))
    }
    if log.count > Self.slack + 2 * latest.count {
      log.removeAll { latest[$0.row] != $0.revision }
    }
  }

  /// How many changes may be left over before they are cleared away.
  private static let slack = 4_096

  /// The rows that have changed after a revision; nil where that lies before what is known.
  public func rows(changedAfter revision: Int64) -> Set<RowPlace>? {
    guard revision >= since else { return nil }
    // The first change after it, by halving.
    var (low, high) = (0, log.count)
    while low < high {
      let middle = low + (high - low) / 2
      if log[middle].revision <= revision { low = middle + 1 } else { high = middle }
    }
    return Set(log[low...].map(\.row))
  }
}
