import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("Lines of gongkai ingest")
struct EntryDecodingTests {
  @Test("A line is what its content says, its id, trace, date and version passed on")
  func kinds() throws {
    let common = #""id":"x","traceParent":"t","publishedAt":"2024-01-01T00:00:00Z","version":4"#
    guard case .text(let item) = entry("{\(common),\"text\":\"公开\",\"uri\":\"u\"}") else {
      Issue.record("no text")
      return
    }
    #expect(item.text == "公开" && item.uri == "u" && item.version == 4 && item.traceParent == "t")
    guard case .report(let report) = entry("{\(common),\"record\":{\"year\":2024}}") else {
      Issue.record("no report")
      return
    }
    #expect(report.record.year == 2024 && report.version == 4 && report.hasPublishedAt)
    #expect(
      entry("{\(common),\"error\":{\"code\":3,\"details\":[{\"reason\":\"R\"}]}}").reason == "R")
    let line = "{\(common),\"withdrawal\":{\"key\":{\"agencyId\":\"a\",\"year\":2024}}}"
    guard case .withdrawal(let withdrawal) = entry(line) else {
      Issue.record("no withdrawal")
      return
    }
    #expect(withdrawal.id == "x" && withdrawal.key.year == 2024 && withdrawal.traceParent == "t")
  }

  @Test("A line without content fails by its id")
  func nothing() {
    let failed = entry(#"{"id":"x"}"#)
    #expect(failed.id == "x" && failed.reason == "MALFORMED_LINE")
  }

  @Test("Of a ledger's export records are taken, and amendments and rosters told as failed")
  func exported() {
    guard case .report(let report) = entry(#"{"id":"1","record":{"year":2024},"revision":3}"#)
    else {
      Issue.record("no report")
      return
    }
    #expect(report.id == "1" && report.record.year == 2024)
    for content in [#""amendment":{"author":"ann"}"#, #""roster":{"year":2024}"#] {
      let failed = entry("{\"id\":\"2\",\(content),\"revision\":4}")
      #expect(failed.id == "2" && failed.reason == "MALFORMED_LINE")
    }
  }

  @Test("What the parser prints is a line to ingest")
  func parsed() throws {
    var report = Gongkai_V1_ParsedReport()
    report.id = "a#1"
    report.record.source.partOf = "a"
    report.version = 2
    let line: [UInt8] = try report.jsonUTF8Bytes()
    #expect(EntryDecoding.ingestLine(line[...], "f:1") == .report(report))
  }

  @Test("An entry gets a place in a trace only where it has none of its own")
  func traces() {
    #expect(
      entry(#"{"id":"x","text":"a"}"#).traced("t")
        == entry(#"{"id":"x","text":"a","traceParent":"t"}"#))
    let own = entry(#"{"id":"x","text":"a","traceParent":"o"}"#)
    #expect(own.traced("t") == own)
  }

  private func entry(_ line: String) -> Entry {
    EntryDecoding.ingestLine(Array(line.utf8)[...], "f:1")
  }
}
