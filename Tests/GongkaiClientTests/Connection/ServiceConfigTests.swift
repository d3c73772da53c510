import Foundation
import GRPCCore
import GongkaiProtos
import Testing

@testable import GongkaiClient

@Suite("The published service config")
struct ServiceConfigTests {
  @Test("docs/service-config.json says what the client does")
  func published() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../docs/service-config.json").standardized
    let published = try JSONDecoder().decode(ServiceConfig.self, from: Data(contentsOf: file))
    #expect(published == .gongkai)
  }

  @Test("Nothing that changes something is tried again on its own")
  func writes() throws {
    let names = Set(ServiceConfig.gongkai.methodConfig.flatMap(\.names).map(\.method))
    for write in ["AmendReport", "LoadRoster", "IngestReports"] { #expect(!names.contains(write)) }
    let all =
      Gongkai_V1_ParserService.Method.descriptors + Gongkai_V1_AnalyticsService.Method.descriptors
    #expect(names.isSubset(of: all.map(\.method)))
  }
}
