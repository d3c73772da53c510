import AnalyticsEngine
import AnalyticsService
import ArgumentParser
import DisclosureReport
import Foundation
import ReportAnalytics
import ReportLedger
import SQLiteLedger
import Testing

@testable import GongkaiCommand

@Suite("The ledger's file")
struct LedgerCommandsTests {
  @Test("An export imported into a new ledger gives its entries; again, it changes nothing")
  func roundTrip() async throws {
    let folder = try TemporaryFolder()
    let (first, second) = ("\(folder.path)/a.sqlite", "\(folder.path)/new/b.sqlite")
    try await fill(first)
    let lines = "\(folder.path)/lines.ndjson"
    #expect(await gongkai("export", lines, "--ledger", first) == 0)
    #expect(await gongkai("import", lines, "--ledger", second) == 0)
    #expect(try await entries(second) == entries(first))
    #expect(await gongkai("import", lines, "--ledger", second) == 0)
    #expect(try await entries(second) == entries(first))
    #expect(await gongkai("check", "--ledger", second) == 0)
    #expect(await gongkai("compact", "--ledger", second) == 0)
    #expect(try await entries(second) == entries(first))
  }

  @Test("A copy holds what the ledger holds, and no file that is there is written over")
  func backup() async throws {
    let folder = try TemporaryFolder()
    let (ledger, copy) = ("\(folder.path)/ledger.sqlite", "\(folder.path)/copy.sqlite")
    try await fill(ledger)
    // The folder stands for the ledger in it.
    #expect(await gongkai("backup", copy, "--ledger", folder.path) == 0)
    #expect(try await entries(copy) == entries(ledger))
    let before = FileManager.default.contents(atPath: copy)
    #expect(await gongkai("backup", copy, "--ledger", ledger) == 74)
    #expect(await gongkai("export", copy, "--ledger", ledger) == 74)
    #expect(FileManager.default.contents(atPath: copy) == before)
  }

  @Test("Where there is no ledger nothing is made, and the status says so")
  func missing() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/none.sqlite"
    for arguments in [["check"], ["compact"], ["backup", "x"], ["export"]] {
      #expect(
        await Gongkai.status(arguments: ["ledger"] + arguments + ["--ledger", path]) == 66)
    }
    #expect(await gongkai("import", "\(folder.path)/none.ndjson", "--ledger", path) == 66)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("A damaged line makes the import fail, and the others are taken")
  func damagedLines() async throws {
    let folder = try TemporaryFolder()
    let (first, second) = ("\(folder.path)/a.sqlite", "\(folder.path)/b.sqlite")
    try await fill(first)
    let whole = "\(folder.path)/lines.ndjson"
    #expect(await gongkai("export", whole, "--ledger", first) == 0)
    let damaged = try folder.write(
      "damaged.ndjson", Array("{\"id\":".utf8) + [0x0a] + Data(contentsOf: URL(filePath: whole)))
    #expect(await gongkai("import", damaged, "--ledger", second) == 1)
    #expect(try await entries(second) == entries(first))
  }

  @Test("A file that is no ledger is damage, and told so")
  func noLedger() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x.sqlite", [UInt8](repeating: 0x41, count: 5_000))
    #expect(await gongkai("check", "--ledger", path) == 1)
    #expect(await gongkai("export", "--ledger", path) == 1)
  }

  @Test("The ledger is the one that the service's own settings name, unless another is given")
  func path() throws {
    let options = try LedgerFileOptions.parse([])
    #expect(try options.path(environment: ["GONGKAI_DATA": "/data"]) == "/data/ledger.sqlite")
    #expect(try options.path(environment: [:]).hasSuffix("gongkai-data/ledger.sqlite"))
    let named = try LedgerFileOptions.parse(["--ledger", "/x/y.sqlite"])
    #expect(try named.path(environment: ["GONGKAI_DATA": "/data"]) == "/x/y.sqlite")
  }

  @Test("A writer that comes between is a conflict, told as one")
  func conflict() async {
    let error = await #expect(throws: CommandFailure.self) {
      try await LedgerFailure.told { throw LedgerError(.conflict, "entry 3 is there already") }
    }
    #expect(error?.status == 1)
    #expect(error?.description.contains("another process writes to it") == true)
  }

  // MARK: Helpers

  private func gongkai(_ arguments: String...) async -> Int32 {
    await Gongkai.status(arguments: ["ledger"] + arguments)
  }

  private func entries(_ path: String) async throws -> [ChangeEntry] {
    let ledger = try await SQLiteLedger.open(path: path)
    let entries = try await ledger.entries(after: 0, limit: .max)
    try await ledger.close()
    return entries
  }

  /// A ledger with a report, an amendment of it and a roster.
  private func fill(_ path: String) async throws {
    let lines = [
      """
      {"revision":1,"record":{"agency":{"id":"gov:630223-1985","kind":"AGENCY_KIND_GOVERNMENT",\
      "tier":"AGENCY_TIER_COUNTY","divisionCode":"630223","resolution":"AGENCY_RESOLUTION_EXACT"},\
      "year":2024,"source":{"sha256":"\(String(repeating: "0a", count: 32))"},\
      "parser":{"version":"1"}}}
      """,
      """
      {"revision":2,"amendment":{"key":{"agencyId":"gov:630223-1985","year":2024},"author":"ann",\
      "amendments":[{"cell":"disputes.review.total","count":2}]}}
      """,
      """
      {"revision":3,"roster":{"basis":{"kind":"AGENCY_KIND_DEPARTMENT","tier":"AGENCY_TIER_COUNTY"},\
      "year":2024,"divisionCode":"630223","entries":[{"name":"没有这个机关"}]}}
      """,
    ]
    let folder = try TemporaryFolder()
    let file = try folder.write("fill.ndjson", Array(lines.joined(separator: "\n").utf8))
    #expect(await gongkai("import", file, "--ledger", path, "--output", "json") == 0)
    #expect(try await entries(path).count == 3)
  }
}
