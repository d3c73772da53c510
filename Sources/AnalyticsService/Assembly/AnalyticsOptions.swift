public import ArgumentParser
public import ServiceKit

/// The flags of `gongkai-analytics`; each has its variable `GONGKAI_…` beside it.
public struct AnalyticsOptions: ParsableArguments, Sendable {
  @OptionGroup var server: ServerOptions

  @Option(help: "The folder of the ledger; made where there is none. [GONGKAI_DATA]")
  var data: String?

  @Option(help: "The most items of one message. [GONGKAI_MAX_ITEMS]")
  var maxItems: String?

  @Option(help: "The most rows of one page. [GONGKAI_MAX_PAGE_SIZE]")
  var maxPageSize: String?

  @Option(
    help:
      "Seconds that a read without a deadline waits for its revision. [GONGKAI_REVISION_PATIENCE]")
  var revisionPatience: String?

  @Option(help: "The most amendments of one report. [GONGKAI_MAX_AMENDMENTS]")
  var maxAmendments: String?

  @Option(
    help: "The most agencies that all rosters have together. [GONGKAI_MAX_ROSTER_AGENCIES]")
  var maxRosterAgencies: String?

  @Option(
    help: "How many batches back lists can be read on. [GONGKAI_RETAINED_REVISIONS]")
  var retainedRevisions: String?

  @Option(
    help: "How many changed reports are kept for that at most. [GONGKAI_RETAINED_REPORTS]")
  var retainedReports: String?

  @Option(
    help:
      "After how many changes the state is saved for a quicker start; 0 for never. [GONGKAI_SNAPSHOT_ENTRIES]"
  )
  var snapshotEntries: String?

  @Option(
    help: "Seconds after which fewer changes are saved, too. [GONGKAI_SNAPSHOT_INTERVAL]")
  var snapshotInterval: String?

  @Option(
    help: "How many times the year before a count must be to be told. [GONGKAI_JUMP_FACTOR]")
  var jumpFactor: String?

  @Option(help: "By how much such a count must differ. [GONGKAI_JUMP_DIFFERENCE]")
  var jumpDifference: String?

  @Option(help: "By how many yuan such an amount must differ. [GONGKAI_JUMP_AMOUNT]")
  var jumpAmount: String?

  /// No flags given.
  public init() {}

  /// The settings: these flags over an environment.
  public func settings(environment: [String: String]) -> Settings {
    var flags = server.flags
    flags["data"] = data
    flags["max-items"] = maxItems
    flags["max-page-size"] = maxPageSize
    flags["revision-patience"] = revisionPatience
    flags["max-amendments"] = maxAmendments
    flags["max-roster-agencies"] = maxRosterAgencies
    flags["retained-revisions"] = retainedRevisions
    flags["retained-reports"] = retainedReports
    flags["snapshot-entries"] = snapshotEntries
    flags["snapshot-interval"] = snapshotInterval
    flags["jump-factor"] = jumpFactor
    flags["jump-difference"] = jumpDifference
    flags["jump-amount"] = jumpAmount
    return Settings(flags: flags, environment: environment)
  }
}
