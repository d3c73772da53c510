import DisclosureReport
import GongkaiProtos
import ReportAnalytics
import SwiftProtobuf
import Testing

@testable import AnalyticsService

@Suite("The core's enums and their messages'")
struct EnumTests {
  /// Holds every case to the value of the same name; Swift spells both alike.
  private func hold<Core: CaseIterable & RawRepresentable<UInt8>, Value: SwiftProtobuf.Enum>(
    _ core: Core.Type, _ message: Value.Type
  ) {
    for item in Core.allCases {
      #expect("\(Value(core: item))" == "\(item)", "\(message)")
    }
  }

  @Test("Every case has the value of its name")
  func pairs() {
    hold(ChangeOutcome.self, Gongkai_V1_IngestOutcome.self)
    hold(MetricKind.self, Gongkai_V1_MetricKind.self)
    hold(SeriesBreak.self, Gongkai_V1_SeriesBreak.self)
    hold(ComparisonLevel.self, Gongkai_V1_DivisionLevel.self)
    hold(AgencyKind.self, Gongkai_V1_AgencyKind.self)
    hold(AgencyTier.self, Gongkai_V1_AgencyTier.self)
    hold(FormEra.self, Gongkai_V1_Era.self)
    hold(AgencyResolution.self, Gongkai_V1_AgencyResolution.self)
  }
}
