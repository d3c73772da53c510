public import AnalyticsEngine
import Foundation
import ReportAnalytics
public import ServiceKit

/// How the analytics service runs: its server's settings, where its ledger stands, and its limits.
public struct AnalyticsConfiguration: Hashable, Sendable {
  /// The port where nothing else is said.
  public static let defaultPort = 50_052
  /// The name of the ledger's file in its folder.
  public static let ledgerName = "ledger.sqlite"

  /// Where it listens, and how it goes away.
  public var server: ServerConfiguration
  /// The folder of the ledger; it is made where there is none.
  public var folder: String
  /// What one call may ask for.
  public var limits: AnalyticsLimits
  /// What the engine may take up and keep, from when on a jump between years is told, and when the
  /// state is saved.
  public var engine: AnalyticsEngineConfiguration
  /// Whether the state is saved beside the ledger, for a quicker start.
  public var savesSnapshots = true

  /// The defaults, with a ledger in a folder.
  public init(
    folder: String, listen: ListenAddress = .loopback(port: defaultPort)
  ) {
    self.folder = folder
    server = ServerConfiguration(listen: listen)
    limits = AnalyticsLimits()
    engine = AnalyticsEngineConfiguration()
  }

  /// The settings given, over the defaults; throws on one that cannot be used.
  public init(settings: Settings) throws(ConfigurationError) {
    self.init(folder: settings.text("data") ?? "gongkai-data")
    server = try ServerConfiguration(settings: settings, defaultPort: Self.defaultPort)
    limits.maxItemsPerMessage = try settings.number(
      "max-items", default: limits.maxItemsPerMessage, in: 1...65_536)
    limits.maxPageSize = try settings.number(
      "max-page-size", default: limits.maxPageSize, in: 1...100_000)
    limits.defaultPageSize = min(limits.defaultPageSize, limits.maxPageSize)
    limits.revisionPatience = try settings.seconds(
      "revision-patience", default: limits.revisionPatience, in: 0...3_600)
    engine.limits.maxAmendmentsPerReport = try settings.number(
      "max-amendments", default: engine.limits.maxAmendmentsPerReport, in: 0...1_000_000)
    engine.limits.maxRosterAgencies = try settings.number(
      "max-roster-agencies", default: engine.limits.maxRosterAgencies, in: 0...100_000_000)
    engine.retainedBatches = try settings.number(
      "retained-revisions", default: engine.retainedBatches, in: 0...1_000_000)
    engine.retainedReports = try settings.number(
      "retained-reports", default: engine.retainedReports, in: 0...1_000_000_000)
    let entries = try settings.number(
      "snapshot-entries", default: engine.snapshots.entries, in: 0...1_000_000_000)
    savesSnapshots = entries > 0
    engine.snapshots = SnapshotSchedule(
      entries: entries > 0 ? entries : engine.snapshots.entries,
      interval: try settings.seconds(
        "snapshot-interval", default: engine.snapshots.interval, in: 1...86_400))
    engine.jumps = JumpThresholds(
      factor: Int32(try settings.number("jump-factor", default: 5, in: 2...1_000)),
      difference: Int64(try settings.number("jump-difference", default: 50, in: 0...1_000_000)),
      amountDifference: Int64(
        try settings.number("jump-amount", default: 500_000, in: 0...1_000_000_000)))
  }

  /// The ledger's file.
  public var ledgerPath: String {
    URL(filePath: folder, directoryHint: .isDirectory).appending(component: Self.ledgerName).path
  }
}
