import Foundation
import Testing

/// Small versions of what `Scripts/crash` does at length; docs/guarantees.md says what is promised.
@Suite("Killed, and on disks that fail", .serialized)
struct CrashTests {
  private static let scripts = Programs.root.appending(path: "Tests/Crash")

  @Test(
    "Killed under load, nothing acknowledged is lost or counted twice, whatever the disk loses",
    arguments: ["none", "all", "some"])
  func killed(loses: String) async throws {
    let told = try await run("kill.py", [Self.analytics, "--kills", "6", "--lose", loses])
    #expect(told.contains("kills: 6"))
  }

  @Test("A disk that only pretends to sync is noticed: these tests can fail")
  func lies() async throws {
    let told = try await run(
      "kill.py", [Self.analytics, "--kills", "20", "--lose", "all", "--lies"])
    #expect(told.contains("the loss was noticed"))
  }

  @Test("The disk of these tests loses what SQLite did not sync, and nothing else")
  func control() async throws {
    _ = try await run("control.py", ["--rounds", "2"])
  }

  @Test("A full, read-only, failing or damaged disk is told, and reads go on")
  func faults() async throws {
    let told = try await run(
      "faults.py", [Self.analytics, Programs.url("gongkai").path, "--damages", "8"])
    #expect(told.contains("LEDGER_FULL") && told.contains("damage at rest, 8 times"))
  }

  private static let analytics = Programs.url("gongkai-analytics").path

  /// Runs a script with the Python of the tests, and returns what it printed.
  private func run(_ script: String, _ arguments: [String]) async throws -> String {
    try #require(
      FileManager.default.fileExists(atPath: HealthTests.python.path),
      "The Python peer is missing; `make setup` installs it.")
    let result = try await Programs.run(
      HealthTests.python, [Self.scripts.appending(path: script).path] + arguments)
    try #require(result.status == 0, "\(result.output.suffix(4_000))\(result.error.suffix(4_000))")
    return result.output
  }
}
