import AnalyticsEngine
import Foundation
import Logging
import ReportAnalytics
import ServiceKit
import Testing

@testable import AnalyticsService

@Suite("How the analytics service is configured and put together")
struct AnalyticsConfigurationTests {
  @Test("Nothing said: loopback, port 50052, a folder beside")
  func defaults() throws {
    let configuration = try AnalyticsConfiguration(settings: Settings(flags: [:], environment: [:]))
    #expect(
      configuration
        == AnalyticsConfiguration(folder: "gongkai-data", listen: .loopback(port: 50_052)))
    #expect(configuration.ledgerPath.hasSuffix("gongkai-data/ledger.sqlite"))
  }

  @Test("Everything said")
  func all() throws {
    let configuration = try AnalyticsConfiguration(
      settings: Settings(
        flags: ["data": "/srv/g", "max-page-size": "50"],
        environment: [
          "GONGKAI_MAX_AMENDMENTS": "7", "GONGKAI_MAX_ROSTER_AGENCIES": "8",
          "GONGKAI_MAX_ITEMS": "9", "GONGKAI_REVISION_PATIENCE": "0.5", "GONGKAI_JUMP_FACTOR": "10",
          "GONGKAI_SNAPSHOT_ENTRIES": "7", "GONGKAI_SNAPSHOT_INTERVAL": "2.5",
          "GONGKAI_RETAINED_REVISIONS": "12", "GONGKAI_RETAINED_REPORTS": "13",
        ]))
    #expect(
      configuration.engine.snapshots == SnapshotSchedule(entries: 7, interval: .seconds(2.5)))
    #expect(configuration.savesSnapshots)
    #expect(configuration.engine.retainedBatches == 12)
    #expect(configuration.engine.retainedReports == 13)
    #expect(configuration.engine.jumps == JumpThresholds(factor: 10))
    #expect(configuration.engine.limits.maxAmendmentsPerReport == 7)
    #expect(configuration.engine.limits.maxRosterAgencies == 8)
    #expect(configuration.ledgerPath == "/srv/g/ledger.sqlite")
    #expect(configuration.limits.maxPageSize == 50)
    #expect(configuration.limits.defaultPageSize == 50)
    #expect(configuration.limits.maxItemsPerMessage == 9)
    #expect(configuration.limits.revisionPatience == .milliseconds(500))
  }

  @Test("After 0 changes stands for no snapshots at all")
  func noSnapshots() throws {
    let settings = Settings(flags: ["snapshot-entries": "0"], environment: [:])
    #expect(try !AnalyticsConfiguration(settings: settings).savesSnapshots)
  }

  @Test("A folder that cannot be made is an error of the configuration")
  func folder() async throws {
    let configuration = AnalyticsConfiguration(folder: "/dev/null/sub")
    await #expect(throws: ConfigurationError.self) {
      try await AnalyticsServer.make(
        configuration: configuration,
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }
  }
}
