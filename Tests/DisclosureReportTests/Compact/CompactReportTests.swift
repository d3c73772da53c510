import DisclosureReport
import Testing

@Suite("The compact form of a report")
struct CompactReportTests {
  @Test("It is read back as it was written, details and all")
  func roundTrip() throws {
    for record in [ReportRecord(), CompactSamples.full] {
      let bytes = CompactReport.encode(record)
      #expect(bytes.first == CompactReport.formatVersion)
      #expect(try CompactReport(decoding: bytes) == CompactReport(record))
      let details = try CompactDetails(decoding: bytes)
      #expect(details.findings.map(\.code) == record.findings.map(\.code))
      #expect(details.findings.map(\.cells) == record.findings.map(\.cells))
      #expect(details.findings.map(\.expected) == record.findings.map(\.expected))
      #expect(details.findings.map(\.actual) == record.findings.map(\.actual))
      #expect(details.candidates == record.agency.candidates)
      #expect(details.narrative.map(\.value) == record.narrative.map(\.value))
      #expect(details.narrative.map(\.kind) == record.narrative.map(\.kind))
      #expect(details.narrative.map(\.unit) == record.narrative.map(\.unit))
      #expect(details.narrative.map(\.approximate) == record.narrative.map(\.approximate))
      #expect(details.indicators == record.indicators)
    }
  }

  @Test("Every cell keeps every value that it can hold")
  func everyValue() throws {
    for value in [0, 1, -1, 63, 64, -64, -65, 1 << 31, .max, .min + 1] as [Int64] {
      var record = ReportRecord()
      for cell in Cell.all { record.cells[cell] = value }
      let report = try CompactReport(decoding: CompactReport.encode(record))
      #expect(report.cells == record.cells)
    }
    for cell in Cell.all {
      var record = ReportRecord()
      record.cells[cell] = 7
      let report = try CompactReport(decoding: CompactReport.encode(record))
      #expect(report.cells == record.cells)
      #expect(report.cells.printed.count == 1)
    }
  }

  @Test("What is no content leaves the bytes as they are", arguments: CompactSamples.noContent)
  func noContent(_ edit: CompactSamples.Edit) {
    var record = CompactSamples.full
    edit.body(&record)
    #expect(record != CompactSamples.full, "the edit does something")
    #expect(CompactReport.encode(record) == CompactReport.encode(CompactSamples.full))
  }

  @Test("Any change of content changes the bytes", arguments: CompactSamples.content)
  func content(_ edit: CompactSamples.Edit) {
    var record = CompactSamples.full
    edit.body(&record)
    #expect(CompactReport.encode(record) != CompactReport.encode(CompactSamples.full))
  }

  @Test("Cut anywhere, the bytes are an error and nothing worse")
  func truncated() {
    let bytes = CompactReport.encode(CompactSamples.full)
    for length in bytes.indices {
      #expect(throws: CompactError.self) {
        try CompactDetails(decoding: Array(bytes.prefix(length)))
      }
    }
    #expect(throws: CompactError.truncated) { try CompactReport(decoding: []) }
    #expect(throws: CompactError.malformed("end")) { try CompactDetails(decoding: bytes + [0]) }
  }

  @Test("Bytes changed anywhere give a report or an error, and no crash")
  func changed() {
    let bytes = CompactReport.encode(CompactSamples.full)
    var read = 0
    for place in bytes.indices {
      for value in [0, 0x7f, 0x80, 0xff] as [UInt8] {
        var other = bytes
        other[place] = value
        if (try? CompactDetails(decoding: other)) != nil { read += 1 }
      }
    }
    #expect(read > 0 && read < bytes.count * 4)
  }

  @Test("Another version of the format is told by its number")
  func anotherVersion() {
    #expect(throws: CompactError.unknownVersion(9)) { try CompactReport(decoding: [9, 0, 0]) }
  }

  @Test("An everyday report takes under a kilobyte")
  func size() {
    #expect(CompactReport.encode(CompactSamples.full).count < 1024)
  }
}
