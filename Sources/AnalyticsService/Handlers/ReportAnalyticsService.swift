public import AnalyticsEngine
import Foundation
import GRPCCore
public import GongkaiProtos
import ReportAnalytics
public import ServiceKit

/// `gongkai.v1.AnalyticsService`: takes reports in and answers questions across them.
public struct ReportAnalyticsService: Gongkai_V1_AnalyticsService.SimpleServiceProtocol,
  NamedService
{
  /// The service's full name.
  public static let fullName = Gongkai_V1_AnalyticsService.descriptor.fullyQualifiedService

  let engine: AnalyticsEngine
  let limits: AnalyticsLimits
  let pages: PageReader
  let startedAt: Date

  /// A service over an engine, which is to be run beside it.
  public init(engine: AnalyticsEngine, limits: AnalyticsLimits = AnalyticsLimits()) {
    self.engine = engine
    self.limits = limits
    pages = PageReader(
      reader: RevisionReader(engine: engine, patience: limits.revisionPatience), limits: limits)
    startedAt = Date()
  }

  /// What is known at a revision or later.
  func snapshot(atLeast revision: Int64) async throws -> AnalyticsSnapshot {
    try await pages.reader.snapshot(atLeast: revision)
  }
}
