import Foundation
import Testing

@testable import GongkaiCommand

@Suite("Command lines")
struct CommandLineTests {
  @Test(
    "A command line that is wrong ends with the status for usage",
    arguments: [
      ["nonsense"], ["parse", "--output", "xml", "f"], ["parse", "--parser", "nowhere", "f"],
      ["parse", "--max-item-bytes", "0", "f"], ["parse", "--fail-on", "some", "f"],
      ["withdraw"], ["withdraw", "--agency-id", "a"], ["withdraw", "--source", "abc"],
      ["withdraw", "--agency-id", "a", "--year", "2024", "--source", "abc"],
      ["compare", "divisions", "--basis", "village"], ["compare", "divisions", "--limit", "0"],
      ["compare", "years", "--from", "2024", "--to", "2023"], ["status", "--timeout", "0"],
      ["report", "--agency-id", "a", "--year", "2024", "--min-revision", "-1"],
      ["report", "amend", "--agency-id", "a", "--year", "2024", "--author", "x"],
      [
        "report", "amend", "--agency-id", "a", "--year", "2024", "--author", "x", "--set",
        "disputes.review.total=x",
      ],
      [
        "report", "amend", "--agency-id", "a", "--year", "2024", "--author", "x", "--set",
        "disputes.review.total=1", "--blank", "disputes.review.total",
      ],
      [
        "report", "amend", "--agency-id", "a", "--year", "2024", "--author", "", "--revoke",
        "disputes.review.total",
      ],
      ["report", "amend", "--blank", "disputes.review.total", "--author", "x"],
      ["report", "review", "--limit", "0"], ["report", "review", "--texts", "-"],
      ["report", "review", "--from", "2024", "--to", "2023"],
      ["findings", "--from", "2024", "--to", "2023"], ["missing"],
      ["missing", "--year", "2024", "--limit", "0"], ["roster", "load"],
      ["roster", "load", "f", "--year", "2024"], ["ledger", "backup"],
      ["sample", "x", "--layout", "braille"], ["sample", "x", "--count", "0"],
      ["up", "--parser-listen", "nowhere"],
    ])
  func usage(_ arguments: [String]) async {
    #expect(await Gongkai.status(arguments: arguments) == 64)
  }

  @Test("Where no input can be opened the status says so")
  func noInput() async throws {
    let folder = try TemporaryFolder()
    #expect(await Gongkai.status(arguments: ["parse", "\(folder.path)/none"]) == 66)
    #expect(
      await Gongkai.status(arguments: ["report", "review", "--texts", "\(folder.path)/none"]) == 66)
  }

  @Test("Where the service is not there the status says so")
  func unavailable() async throws {
    let folder = try TemporaryFolder()
    let address = "unix:\(folder.path)/none.sock"
    #expect(await Gongkai.status(arguments: ["status", "--analytics", address]) == 69)
    let file = try folder.write("a.txt", Array("x".utf8))
    #expect(await Gongkai.status(arguments: ["parse", "--parser", address, file]) == 69)
    #expect(await Gongkai.status(arguments: ["ingest", "--analytics", address, file]) == 69)
    let target = ["--division", "640302", "--year", "2024", "--analytics", address]
    #expect(await Gongkai.status(arguments: ["report"] + target) == 69)
    #expect(await Gongkai.status(arguments: ["report", "show"] + target) == 69)
    let entry = ["--set", "disputes.review.total=1", "--author", "ann"]
    #expect(await Gongkai.status(arguments: ["report", "amend"] + target + entry) == 69)
  }

  @Test("Samples are written with the truth beside them, and read again without a failure")
  func samples() async throws {
    let folder = try TemporaryFolder()
    #expect(await Gongkai.status(arguments: ["sample", folder.path, "--count", "6"]) == 0)
    let manager = FileManager.default
    let reports = try manager.contentsOfDirectory(atPath: "\(folder.path)/reports")
    let truth = try manager.contentsOfDirectory(atPath: "\(folder.path)/truth")
    #expect(reports.count == 6 && truth.count == 6)
    #expect(Set(truth.map { $0.dropLast(5) }) == Set(reports.map { $0.prefix { $0 != "." } }))
    #expect(await Gongkai.status(arguments: ["parse", "\(folder.path)/reports"]) == 0)
  }
}
