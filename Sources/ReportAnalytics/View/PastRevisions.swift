public import DisclosureReport

/// What the latest commits have replaced, so that what was known before them can be told again.
///
/// A past revision is made of the state as it is now by setting back the reports that have changed
/// since. That takes room for what has changed alone, where keeping past states would take room for
/// all that stands, and time only when somebody asks.
public struct PastRevisions: Sendable {
  /// How many batches back can be told at most.
  public let batches: Int
  /// How many changed reports are kept at most, of all these batches together.
  public let reports: Int
  private var steps: [Step] = []
  private var kept = 0
  private var latest: Int64

  private struct Step {
    var undo: RevisionUndo
    var size: Int
  }

  /// Nothing before a revision.
  ///
  /// - Parameters:
  ///   - revision: the revision.
  ///   - batches: how many batches back can be told at most.
  ///   - reports: how many changed reports are kept at most.
  public init(since revision: Int64, batches: Int, reports: Int) {
    latest = revision
    self.batches = batches
    self.reports = reports
  }

  /// The oldest revision that can be told.
  public var oldest: Int64 { steps.first?.undo.revision ?? latest }

  /// Notes what a commit has replaced that ends with a revision.
  public mutating func note(_ undo: RevisionUndo, endingAt revision: Int64) {
    guard revision > undo.revision else { return }
    let step = Step(undo: undo, size: undo.size)
    steps.append(step)
    kept += step.size
    latest = revision
    var surplus = 0
    while surplus < steps.count,
      kept > reports || latest - steps[surplus].undo.revision > Int64(batches)
    {
      kept -= steps[surplus].size
      surplus += 1
    }
    steps.removeFirst(surplus)
  }

  /// What was known at a revision, from what is known now; nil where it can be told no more, or no
  /// reader has ever seen it.
  public func snapshot(
    at revision: Int64, from now: AnalyticsSnapshot
  ) throws(CompactError) -> AnalyticsSnapshot? {
    if revision == now.revision { return now }
    guard now.revision == latest,
      let first = steps.firstIndex(where: { $0.undo.revision == revision })
    else { return nil }
    var undo = RevisionUndo(revision: revision)
    for step in steps[first...].reversed() { undo.take(step.undo) }
    return try now.undoing(undo)
  }
}

/// What stood before a commit, of all that it has changed.
public struct RevisionUndo: Sendable {
  /// The revision before.
  let revision: Int64
  /// The keys under which nothing stood.
  private var created: Set<ReportKey> = []
  private var replaced: [ReportKey: StandingReport] = [:]
  private var rosters: [RosterKey: LoadedRosters?] = [:]

  fileprivate init(revision: Int64) { self.revision = revision }

  var size: Int { created.count + replaced.count + rosters.count }

  /// Sets back further: what stood before an earlier commit counts.
  fileprivate mutating func take(_ earlier: RevisionUndo) {
    for key in earlier.created { set(key, nil) }
    for (key, standing) in earlier.replaced { set(key, standing) }
    rosters.merge(earlier.rosters) { _, earlier in earlier }
  }

  fileprivate mutating func set(_ key: ReportKey, _ standing: StandingReport?) {
    replaced[key] = standing
    if standing == nil { created.insert(key) } else { created.remove(key) }
  }

  fileprivate mutating func set(_ key: RosterKey, _ loaded: LoadedRosters?) {
    rosters.updateValue(loaded, forKey: key)
  }

  fileprivate func apply(to view: inout AnalyticsView) throws(CompactError) {
    var touched = TouchedReports()
    for key in created { try view.set(key, to: nil, touching: &touched) }
    for (key, standing) in replaced { try view.set(key, to: standing, touching: &touched) }
    try view.recheck(&touched)
  }

  fileprivate func apply(to rosters: inout [RosterKey: LoadedRosters]) {
    for (key, loaded) in self.rosters { rosters[key] = loaded }
  }
}

extension AnalyticsState {
  /// What stands now of all that staged batches will change.
  public func undo(of staged: StagedBatches) -> RevisionUndo {
    var undo = RevisionUndo(revision: revision)
    for key in staged.delta.keys.keys { undo.set(key, view.report(key)?.standing) }
    for key in staged.delta.rosters.keys { undo.set(key, catalogue.rosters[key]) }
    return undo
  }
}

extension AnalyticsSnapshot {
  /// What was known before; what a status alone tells stays as it is now.
  fileprivate func undoing(_ undo: RevisionUndo) throws(CompactError) -> AnalyticsSnapshot {
    var (view, rosters) = (view, rosters)
    try undo.apply(to: &view)
    undo.apply(to: &rosters)
    return AnalyticsSnapshot(
      revision: undo.revision, view: view, places: places, rosters: rosters, counts: counts)
  }
}
