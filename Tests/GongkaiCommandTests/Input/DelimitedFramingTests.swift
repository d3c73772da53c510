import GongkaiClient
import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import GongkaiCommand

@Suite("Files of length-delimited messages")
struct DelimitedFramingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("What is written is read again, however long")
  func roundTrip() throws {
    let output = MemoryOutput()
    var writer = ReportMessageWriter()
    let reports = [0, 1, 200, 70_000, 600_000].map { count in
      var report = Gongkai_V1_ParsedReport()
      report.id = String(repeating: "x", count: count)
      return report
    }
    try writer.write(reports, to: output)
    let entries = try read(output.bytes)
    #expect(entries == reports.map(Entry.report))
  }

  @Test("A message that is none fails alone, by its number")
  func malformed() throws {
    let entries = try read([2, 0xff, 0xff] + [0] + [3, 0x0a, 1, 0x61])
    #expect(entries.map(\.reason) == ["MALFORMED_MESSAGE", nil, nil])
    #expect(entries[0].id == "\(folder.path)/f:1")
    #expect(entries[2].id == "a")
  }

  @Test(
    "A length that cannot be ends the file with one failure",
    arguments: [
      ([UInt8](repeating: 0xff, count: 20), "MALFORMED_MESSAGE"),
      ([0xff, 0xff, 0xff, 0xff, 0x7f, 1], "INPUT_TOO_LARGE"), ([5, 1, 2], "MALFORMED_MESSAGE"),
      ([0x80], "MALFORMED_MESSAGE"),
    ])
  func broken(_ bytes: [UInt8], _ reason: String) throws {
    #expect(try read(bytes).map(\.reason) == [reason])
  }

  @Test("An empty file holds nothing")
  func empty() throws { #expect(try read([]).isEmpty) }

  private func read(_ bytes: [UInt8]) throws -> [Entry] {
    var source = FramedSource(
      [try folder.write("f", bytes)], inputs: InputCount(), limits: BatchLimits(),
      framing: DelimitedFraming(read: EntryDecoding.reportMessage))
    return try source.readAll().flatMap(\.self)
  }
}
