import DisclosureReport
import GongkaiProtos
import ReportMessages
import SwiftProtobuf
import Testing

@Suite("Enums of the core and of the messages say the same")
struct EnumNameTests {
  @Test("A finding's code prints with the contract's name", arguments: FindingCode.allCases)
  func findingCodes(_ code: FindingCode) throws {
    let json = try Gongkai_V1_Finding(Finding(code, .info, "")).jsonString()
    #expect(json.contains(#""code":"FINDING_CODE_\#(code.name)""#))
  }

  @Test("A finding's origin is its code's", arguments: FindingCode.allCases)
  func findingOrigins(_ code: FindingCode) {
    let message = Gongkai_V1_Finding(Finding(code, .info, ""))
    #expect("\(message.origin)" == "\(code.origin)")
  }

  @Test("What prose counts prints with the contract's name", arguments: NarrativeKind.allCases)
  func narrativeKinds(_ kind: NarrativeKind) throws {
    let number = NarrativeNumber(
      kind: kind, value: FixedDecimal(units: 1), unit: "件", approximate: false,
      span: SourceSpan(offset: 0, length: 1))
    let json = try Gongkai_V1_NarrativeNumber(number).jsonString()
    #expect(json.contains(#""kind":"NARRATIVE_KIND_\#(kind.name)""#))
  }

  @Test("Every other enum's cases carry the same names on both sides")
  func caseNames() {
    for kind in AgencyKind.allCases { #expect("\(agency { $0.kind = kind }.kind)" == "\(kind)") }
    for tier in AgencyTier.allCases { #expect("\(agency { $0.tier = tier }.tier)" == "\(tier)") }
    for resolution in AgencyResolution.allCases {
      #expect("\(agency { $0.resolution = resolution }.resolution)" == "\(resolution)")
    }
    for era in FormEra.allCases { #expect("\(record { $0.era = era }.era)" == "\(era)") }
    for severity in FindingSeverity.allCases {
      let message = Gongkai_V1_Finding(Finding(.truncated, severity, ""))
      #expect("\(message.severity)" == "\(severity)")
    }
    for reading in CellReading.allCases {
      let evidence = CellEvidence(cell: .feesAmount, reading: reading, span: nil)
      #expect("\(Gongkai_V1_CellEvidence(evidence).reading)" == "\(reading)")
    }
    for table in FormTable.allCases {
      let message = record { $0.parser.layouts = [TableLayout(table: table, layout: "tabs")] }
      #expect("\(message.parser.layouts[0].table)" == "\(table)")
    }
  }

  private func agency(_ fill: (inout Agency) -> Void) -> Gongkai_V1_Agency {
    var agency = Agency()
    fill(&agency)
    return Gongkai_V1_Agency(agency)
  }

  private func record(_ fill: (inout ReportRecord) -> Void) -> Gongkai_V1_ReportRecord {
    var record = ReportRecord()
    fill(&record)
    return Gongkai_V1_ReportRecord(record)
  }
}
