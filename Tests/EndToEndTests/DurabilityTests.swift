import DisclosureTesting
import Foundation
import Testing

@Suite("What is acknowledged is durable, and there once", .serialized)
struct DurabilityTests {
  @Test("Killed in the middle of an ingest, Analytics keeps every acknowledged report, once")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let reports = try Self.writeReports(folder, count: 900)
    let data = folder.path("data")
    let server = try await RunningServer("gongkai-analytics", ["--data", data])
    let acknowledged = try await Self.ingestUntilKilled(reports, server, folder)
    #expect(!acknowledged.isEmpty)
    #expect(acknowledged.count < 900, "The kill came too late to show anything.")

    let again = try await RunningServer("gongkai-analytics", ["--data", data])
    let before = try await Self.status(again)
    #expect(before.reports >= Set(acknowledged.values).count)
    let second = try await Self.ingest(reports, again)
    for (id, _) in acknowledged { #expect(second[id]?.outcome == "UNCHANGED", "\(id)") }
    let after = try await Self.status(again)
    #expect(after.reports == Set(second.values.map(\.key)).count)

    let third = try await Self.ingest(reports, again)
    #expect(third.values.allSatisfy { $0.outcome == "UNCHANGED" })
    #expect(try await Self.status(again) == after)
    #expect(try await again.stop() == 0)
  }

  @Test(
    "Where Analytics is killed and comes back, the command goes on, and nothing is lost or doubled")
  func comesBack() async throws {
    let folder = try TemporaryFolder()
    let reports = try Self.writeReports(folder, count: 900)
    let (data, socket) = (folder.path("data"), "unix:" + folder.path("socket"))
    let server = try await RunningServer("gongkai-analytics", ["--data", data], listen: socket)
    let process = try Programs.process(
      Programs.url("gongkai"), Self.arguments(reports, server), in: folder)
    try process.run()
    while try process.isRunning && folder.text("output").isEmpty {
      try await Task.sleep(for: .milliseconds(2))
    }
    #expect(try await server.stop(SIGKILL) == 128 + SIGKILL)
    #expect(process.isRunning, "The kill came too late to show anything.")
    let again = try await RunningServer("gongkai-analytics", ["--data", data], listen: socket)
    while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
    let error = try folder.text("error")
    #expect(process.terminationStatus == 0, "\(error)")
    let outcomes = try Self.outcomes(folder.text("output"))
    #expect(outcomes.count == 900)
    // A batch that was kept, and whose answer was lost, is answered as it was before.
    #expect(outcomes.values.allSatisfy { $0.outcome == "CREATED" })
    #expect(try await Self.status(again).reports == 900)
    #expect(try await again.stop() == 0)
  }

  @Test("A sync completes before each acknowledgement")
  func synced() async throws {
    let folder = try TemporaryFolder()
    let reports = try Self.writeReports(folder, count: 5)
    let trace = folder.path("trace")
    let server = try await RunningServer(
      "gongkai-analytics", ["--data", folder.path("data")],
      under: [
        "/usr/bin/strace", "-D", "-f", "-qq", "-o", trace, "-e",
        "trace=fsync,fdatasync,write,writev,sendmsg", "-e",
        "signal=none", "-s", "0",
      ])
    let start = try folder.text("trace").split(separator: "\n").count
    let files = try FileManager.default.contentsOfDirectory(atPath: reports).sorted()
    for file in files {
      let outcome = try await Self.ingest("\(reports)/\(file)", server)
      #expect(outcome.values.map(\.outcome) == ["CREATED"])
    }
    let calls = try folder.text("trace").split(separator: "\n").dropFirst(start)
    let syncs = calls.count {
      $0.contains("sync(") && $0.hasSuffix("= 0")
        || $0.contains("sync resumed") && $0.hasSuffix("= 0")
    }
    #expect(syncs >= files.count)
    // Nothing but socket writes comes between the last sync and the end of the last call: the answer followed it.
    let last = try #require(calls.lastIndex { $0.contains("sync") })
    #expect(
      calls[last...].contains {
        $0.contains("writev(") || $0.contains("sendmsg(") || $0.contains("write(")
      })
    #expect(try await server.stop() == 0)
  }

  // MARK: Helpers

  /// An item's outcome and the report's key.
  struct Outcome: Equatable {
    var outcome: String
    var key: String
  }

  /// How many reports stand, and at which revision.
  struct Status: Equatable {
    var reports: Int
    var revision: Int
  }

  private static func writeReports(_ folder: TemporaryFolder, count: Int) throws -> String {
    let reports = folder.url.appending(path: "reports")
    try FileManager.default.createDirectory(at: reports, withIntermediateDirectories: true)
    var keys: Set<String> = []
    for report in SampleSet(count: 4 * count, seed: 7, layouts: [.tabs, .pipes])
    where keys.count < count {
      // One source a key, so that a report sent again stands unchanged.
      guard keys.insert("\(report.truth.place.fullName)/\(report.truth.year)").inserted else {
        continue
      }
      try Data(report.bytes).write(to: reports.appending(path: report.name))
    }
    #expect(keys.count == count)
    return reports.path
  }

  private static func arguments(_ reports: String, _ server: RunningServer) -> [String] {
    ["ingest", "--output", "ndjson", "--analytics", server.address, reports]
  }

  private static func ingest(_ reports: String, _ server: RunningServer) async throws -> [String:
    Outcome]
  {
    let result = try await Programs.gongkai(arguments(reports, server))
    #expect(result.status == 0, "\(result.error)")
    return try outcomes(result.output)
  }

  private static func outcomes(_ text: String) throws -> [String: Outcome] {
    var outcomes: [String: Outcome] = [:]
    // The last line may be cut off where the command was.
    for line in text.split(separator: "\n", omittingEmptySubsequences: true)
    where line.hasSuffix("}") {
      let answer = try Answer(String(line))
      guard let id = answer.id, let outcome = answer.outcome else { continue }
      let name = outcome.split(separator: "_").last.map(String.init) ?? outcome
      let agency = answer["key", "agencyId"] as? String ?? "?"
      let year = answer["key", "year"] as? NSNumber ?? 0
      outcomes[id] = Outcome(outcome: name, key: "\(agency)/\(year)")
    }
    return outcomes
  }

  /// Ingests, and kills the server once some items are acknowledged; returns those with their keys.
  private static func ingestUntilKilled(
    _ reports: String, _ server: RunningServer, _ folder: TemporaryFolder
  ) async throws -> [String: String] {
    let process = try Programs.process(
      Programs.url("gongkai"), arguments(reports, server) + ["--retries", "0"], in: folder)
    try process.run()
    while try process.isRunning && folder.text("output").isEmpty {
      try await Task.sleep(for: .milliseconds(2))
    }
    #expect(try await server.stop(SIGKILL) == 128 + SIGKILL)
    while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
    #expect(process.terminationStatus == 69)
    return try outcomes(folder.text("output")).filter { $0.value.outcome != "UNSPECIFIED" }
      .filter { ["CREATED", "REPLACED", "UNCHANGED", "STALE"].contains($0.value.outcome) }
      .mapValues(\.key)
  }

  private static func status(_ server: RunningServer) async throws -> Status {
    let result = try await Programs.gongkai(
      ["status", "--output", "json", "--analytics", server.address])
    let answer = try Answer(result.output)
    return Status(
      reports: (answer["reports"] as? NSNumber)?.intValue ?? 0,
      revision: (answer["revision"] as? NSNumber)?.intValue ?? 0)
  }
}
