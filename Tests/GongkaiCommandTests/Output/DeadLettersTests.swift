import Foundation
import GongkaiProtos
import ReportMessages
import SwiftProtobuf
import Testing

@testable import GongkaiCommand

@Suite("A file of what failed")
struct DeadLettersTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Each line brings the input again, with the reason beside it")
  func replay() throws {
    let path = "\(folder.path)/letters"
    let letters = try DeadLetters(path: path)
    var text = Gongkai_V1_ParseItem()
    text.id = "a"
    text.data = Data([1, 2, 0xff])
    text.hints.year = 2024
    let good = text.named("good")
    let failed = Entry.failed(id: "b", .malformed("line", "x"))
    try letters.note(
      [.text(good), .text(text), failed],
      parsed: [report("good#1"), report("good#2"), error("a"), failed])
    try letters.finish()
    let entries = try lines(of: path).map { EntryDecoding.ingestLine($0[...], "place") }
    guard case .text(let again) = try #require(entries.first) else {
      Issue.record("no text")
      return
    }
    #expect(again == text)
    #expect(entries.map(\.id) == ["a", "b"])
    // Nothing can be brought again where only the failure is known.
    #expect(entries[1].reason == "MALFORMED_LINE")
    let line = try Gongkai_V1_IngestLine(jsonUTF8Bytes: lines(of: path)[0])
    #expect(line.failure.details.first?.reason == "NOT_A_REPORT")
  }

  @Test("A record that Analytics rejects is kept as a record")
  func rejected() throws {
    let path = "\(folder.path)/letters"
    let letters = try DeadLetters(path: path)
    var rejected = Gongkai_V1_ParsedReport()
    rejected.id = "r"
    rejected.record.year = 1999
    rejected.version = 7
    try letters.note(.report(rejected), failure("YEAR_UNKNOWN"))
    try letters.finish()
    #expect(
      EntryDecoding.ingestLine(try lines(of: path)[0][...], "place") == .report(rejected))
  }

  @Test("Where nothing failed there is no file; one that is there is not touched")
  func none() throws {
    let path = "\(folder.path)/letters"
    do { try DeadLetters(path: path).finish() }
    #expect(!FileManager.default.fileExists(atPath: path))
    let other = try folder.write("other", [1])
    #expect(throws: InputOutputError.self) { try DeadLetters(path: other) }
  }

  private func lines(of path: String) throws -> [[UInt8]] {
    try Data(contentsOf: URL(filePath: path)).split(separator: 0x0a).map(Array.init)
  }

  private func failure(_ reason: String) -> Gongkai_V1_ItemError {
    Gongkai_V1_ItemError(ItemFailure(code: 3, reason: reason, message: "x"))
  }

  private func error(_ id: String) -> Entry {
    var report = Gongkai_V1_ParsedReport()
    report.id = id
    report.error = failure("NOT_A_REPORT")
    return .report(report)
  }

  private func report(_ id: String) -> Entry {
    var report = Gongkai_V1_ParsedReport()
    report.id = id
    report.record.year = 2024
    return .report(report)
  }
}

extension Gongkai_V1_ParseItem {
  fileprivate func named(_ id: String) -> Gongkai_V1_ParseItem {
    var item = self
    item.id = id
    return item
  }
}
