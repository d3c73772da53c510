import Foundation
import Testing

@Suite("Health, asked by another implementation of gRPC")
struct HealthTests {
  static let python = Programs.root.appending(path: ".build/peers/bin/python")
  static let script = Programs.root.appending(path: "Tests/EndToEndTests/Peers/check_health.py")

  @Test(
    "Each service says that it serves, and knows no other",
    arguments: [
      ("gongkai-parser", "gongkai.v1.ParserService", "gongkai.v1.AnalyticsService"),
      ("gongkai-analytics", "gongkai.v1.AnalyticsService", "gongkai.v1.ParserService"),
    ])
  func serving(program: String, own: String, other: String) async throws {
    try #require(
      FileManager.default.fileExists(atPath: Self.python.path),
      "The Python peer is missing; `make setup` installs it.")
    let folder = try TemporaryFolder()
    let arguments = program == "gongkai-analytics" ? ["--data", folder.path("data")] : []
    let server = try await RunningServer(program, arguments)
    let result = try await Programs.run(
      Self.python, [Self.script.path, server.address, "", own, other])
    #expect(
      result.lines == [" SERVING", "\(own) SERVING", "\(other) NOT_FOUND"], "\(result.error)")
    #expect(try await server.stop() == 0)
  }
}
