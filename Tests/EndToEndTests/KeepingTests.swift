import DisclosureTesting
import Foundation
import Testing

@Suite("What people who keep reports do", .serialized)
struct KeepingTests {
  private static let cell = "applications.outcomes.granted.total"

  @Test(
    "A report is reviewed and amended, what is missing listed, and the ledger copied, exported and verified while the service runs"
  )
  func keeping() async throws {
    let folder = try TemporaryFolder()
    let data = folder.path("data")
    let server = try await RunningServer("gongkai-analytics", ["--data", data])
    let reports = Programs.root.appending(path: "Samples/reports").path
    #expect(try await Self.ask(server, ["ingest", reports]).status == 0)

    let review = try await Self.ask(
      server, ["report", "review", "--output", "ndjson", "--texts", reports])
    let rows = try review.lines.map(Answer.init)
    #expect(
      rows.contains { $0.whole["state"] as? String == "INFERRED" && $0.whole["marked"] != nil })

    try await Self.amend(server)
    let missing = try await Self.ask(
      server, ["missing", "--year", "2024", "--in", "640000", "--output", "ndjson"])
    #expect(missing.status == 0)
    #expect(!missing.lines.isEmpty && !missing.output.contains("gov:640302-"))
    try await Self.load(server, folder)

    let copy = folder.path("copy.sqlite")
    #expect(try await Self.ledger(["backup", copy], of: data).status == 0)
    #expect(try await Self.ledger(["check"], of: data).status == 0)
    let lines = folder.path("lines.ndjson")
    #expect(try await Self.ledger(["export", lines], of: data).status == 0)
    #expect(try await Self.ask(server, ["ledger", "verify"]).status == 0)
    let live = try await Self.aggregates(server)
    #expect(try await server.stop() == 0)

    let imported = folder.path("imported")
    #expect(try await Self.ledger(["import", lines], of: imported + "/ledger.sqlite").status == 0)
    try FileManager.default.createDirectory(
      atPath: folder.path("copied"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: copy, toPath: folder.path("copied/ledger.sqlite"))
    for data in [imported, folder.path("copied")] {
      let again = try await RunningServer("gongkai-analytics", ["--data", data])
      #expect(try await Self.aggregates(again) == live)
      let shown = try await Self.report(again)
      #expect(shown.output.contains("seen in the scan"))
      #expect(try await again.stop() == 0)
    }
  }

  // MARK: Steps

  /// Enters a cell, takes it back, enters it for good; one that has changed meanwhile is refused.
  private static func amend(_ server: RunningServer) async throws {
    let target = ["report", "amend", "--division", "640302", "--year", "2024", "--author", "ann"]
    let entered = try await ask(
      server, target + ["--set", "\(cell)=77", "--reason", "seen in the scan", "--output", "csv"])
    #expect(entered.lines.last?.hasPrefix("\(cell),77,ann,seen in the scan,") == true)
    let back = try await ask(server, target + ["--revoke", cell])
    #expect(back.output.contains("nothing entered applies"))
    let late = try await ask(
      server, target + ["--set", "\(cell)=78", "--expected-revision", "1"])
    #expect(late.status == 1 && late.error.contains("REPORT_CHANGED"))
    let money = try await ask(
      server,
      target + [
        "--set", "\(cell)=77", "--set", "proactive.fees.amount=1.5万元", "--blank",
        "disputes.review.pending", "--reason", "seen in the scan",
      ])
    #expect(money.status == 0 && money.output.contains("15000"))
    let shown = try await report(server)
    #expect(shown.output.contains("77*") && shown.output.contains("ENTERED"))
  }

  /// Loads a roster of which one name stands for nobody.
  private static func load(_ server: RunningServer, _ folder: TemporaryFolder) async throws {
    let roster = "name,division_code\n互助土族自治县教育局,630223\n没有这个机关,630223\n"
    let file = try folder.write(Data(roster.utf8), as: "roster.csv")
    let arguments = ["roster", "load", "--basis", "county/department", "--year", "2024"]
    let loaded = try await ask(server, arguments + ["--in", "630223", file])
    #expect(loaded.status == 1 && loaded.output.contains("没有这个机关"))
    let missing = try await ask(
      server, ["missing", "--basis", "county/department", "--year", "2024", "--in", "630223"])
    #expect(missing.output.contains("0 of 2 are in"))
  }

  // MARK: Helpers

  private static func ask(
    _ server: RunningServer, _ arguments: [String]
  ) async throws -> Programs.Result {
    try await Programs.gongkai(arguments, environment: ["GONGKAI_ANALYTICS": server.address])
  }

  private static func ledger(
    _ arguments: [String], of path: String
  ) async throws -> Programs.Result {
    try await Programs.gongkai(["ledger"] + arguments + ["--ledger", path])
  }

  private static func report(_ server: RunningServer) async throws -> Programs.Result {
    try await ask(server, ["report", "--division", "640302", "--year", "2024"])
  }

  /// The digest of every aggregate, with the revision.
  private static func aggregates(_ server: RunningServer) async throws -> String {
    let answer = try Answer(
      try await ask(server, ["ledger", "verify", "--output", "json"]).output)
    return "\(answer["liveDigest"] ?? "?") at \(answer["revision"] ?? "?")"
  }
}
