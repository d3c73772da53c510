import DisclosureReport
import DisclosureTesting
import Testing

@Suite("Rules that every record keeps")
struct RecordRulesTests {
  private func record(_ change: (inout ReportRecord) -> Void) -> ReportRecord {
    var record = ReportRecord()
    record.source.bytes = 10
    change(&record)
    return record
  }

  @Test("An empty record breaks none")
  func empty() { #expect(record { _ in }.brokenRules(hasEvidence: true) == []) }

  @Test(
    "A span outside of the source is told",
    arguments: [(11, 0), (5, 6), (-1, 1), (0, -1), (Int.max, Int.max)])
  func spans(offset: Int, length: Int) {
    let broken = record {
      $0.findings = [
        Finding(.truncated, .info, "…", spans: [SourceSpan(offset: offset, length: length)])
      ]
    }
    #expect(broken.brokenRules(hasEvidence: false).count == 1)
  }

  @Test("Evidence that a cell does not bear out is told")
  func evidence() {
    let cell = Cell.application(.granted, .total)
    func evidence(_ reading: CellReading) -> CellEvidence {
      CellEvidence(cell: cell, reading: reading, span: nil)
    }
    let printed = record {
      $0.cells[cell] = 1
      $0.evidence = [evidence(.printed)]
    }
    #expect(printed.brokenRules(hasEvidence: true) == [])
    #expect(printed.brokenRules(hasEvidence: false).count == 1)
    #expect(record { $0.evidence = [evidence(.printed)] }.brokenRules(hasEvidence: true).count == 1)
    #expect(record { $0.cells[cell] = 1 }.brokenRules(hasEvidence: true).count == 1)
    let blank = record {
      $0.cells[cell] = 1
      $0.evidence = [evidence(.blank), evidence(.printed)]
    }
    #expect(blank.brokenRules(hasEvidence: true).count == 2)
  }

  @Test("A finding that names no cell of the form, or says nothing, is told")
  func findings() {
    let broken = record {
      $0.findings = [
        Finding(.unreadableCell, .warning, "", cells: [CellPath("applications.none")])
      ]
    }
    #expect(broken.brokenRules(hasEvidence: false).count == 2)
  }

  @Test("An agency that is known without an id, or ambiguous without rivals, is told")
  func agency() {
    #expect(record { $0.agency.resolution = .exact }.brokenRules(hasEvidence: false).count == 1)
    #expect(record { $0.agency.resolution = .ambiguous }.brokenRules(hasEvidence: false).count == 1)
    #expect(record { $0.year = 24 }.brokenRules(hasEvidence: false).count == 1)
  }
}
