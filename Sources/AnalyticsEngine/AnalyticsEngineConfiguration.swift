public import ReportAnalytics

/// What an ``AnalyticsEngine`` may take up.
public struct AnalyticsEngineConfiguration: Hashable, Sendable {
  /// The most changes that may wait for the ledger; what comes on top is refused.
  public var maxWaitingChanges: Int
  /// The most changes that one transaction of the ledger takes, unless a single batch has more.
  public var maxChangesPerCommit: Int
  /// How many entries are read from the ledger at a time when the state is rebuilt.
  public var replayChunk: Int
  /// From when on a jump from one year to the next is worth telling.
  public var jumps: JumpThresholds
  /// How much of what people enter and load is kept in all.
  public var limits: CatalogueLimits
  /// How many batches back lists can be read on.
  public var retainedBatches: Int
  /// How many changed reports are kept for that at most.
  public var retainedReports: Int
  /// When the state is saved, where there is a place for it.
  public var snapshots: SnapshotSchedule
  /// What names the software; a state that other software has saved is not read.
  public var software: String

  /// A configuration; limits below 1 count as 1.
  public init(
    maxWaitingChanges: Int = 65_536, maxChangesPerCommit: Int = 4096, replayChunk: Int = 2048,
    jumps: JumpThresholds = JumpThresholds(), limits: CatalogueLimits = CatalogueLimits(),
    snapshots: SnapshotSchedule = SnapshotSchedule(), software: String = "",
    retainedBatches: Int = 1_000, retainedReports: Int = 500_000
  ) {
    self.maxWaitingChanges = max(1, maxWaitingChanges)
    self.maxChangesPerCommit = max(1, maxChangesPerCommit)
    self.replayChunk = max(1, replayChunk)
    self.jumps = jumps
    self.limits = limits
    self.snapshots = snapshots
    self.software = software
    self.retainedBatches = max(0, retainedBatches)
    self.retainedReports = max(0, retainedReports)
  }

  /// No past before a revision.
  func past(since revision: Int64) -> PastRevisions {
    PastRevisions(since: revision, batches: retainedBatches, reports: retainedReports)
  }
}
