import DisclosureReport
import GongkaiProtos
import ReportMessages
import SwiftProtobuf
import Testing

@Suite("Records as messages")
struct ReportRecordMessageTests {
  @Test(
    "A record is the same after the way into bytes and back", arguments: 0..<200 as Range<UInt64>)
  func binary(_ seed: UInt64) throws {
    var source = RandomRecord(seed: seed)
    let record = source.next()
    let bytes: [UInt8] = try Gongkai_V1_ReportRecord(record).serializedBytes()
    #expect(try ReportRecord(Gongkai_V1_ReportRecord(serializedBytes: bytes)) == record)
  }

  @Test(
    "A record is the same after the way into JSON and back", arguments: 0..<200 as Range<UInt64>)
  func json(_ seed: UInt64) throws {
    var source = RandomRecord(seed: seed)
    let record = source.next()
    let json = try Gongkai_V1_ReportRecord(record).jsonString(options: .gongkai)
    #expect(try ReportRecord(Gongkai_V1_ReportRecord(jsonString: json)) == record)
    #expect(!json.contains("\n"), "a record is one line")
  }

  @Test("An empty message is a record that says nothing")
  func empty() throws {
    let record = try ReportRecord(Gongkai_V1_ReportRecord())
    #expect(record.agency == Agency())
    #expect(record.year == nil)
    #expect(record.cells == CellValues())
  }

  @Test("The source tells the item only where its text holds several reports")
  func partOf() {
    var record = ReportRecord()
    #expect(Gongkai_V1_ReportRecord(record, itemID: "a.txt").source.partOf.isEmpty)
    record.source.part = 2
    #expect(Gongkai_V1_ReportRecord(record, itemID: "a.txt").source.partOf == "a.txt")
  }

  @Test(
    "A message that holds what a record cannot is refused by the field's name",
    arguments: [
      (#"{"year":0}"#, "year"),
      (#"{"era":9}"#, "era"),
      (#"{"agency":{"kind":77}}"#, "agency.kind"),
      (#"{"agency":{"divisionCode":"63022"}}"#, "agency.division_code"),
      (#"{"agency":{"countyCode":"6302２3"}}"#, "agency.county_code"),
      (#"{"agency":{"candidates":[{"id":"a"}]}}"#, "agency.candidates.division_code"),
      (
        #"{"proactive":{"fees":{"amount":{"currencyCode":"USD"}}}}"#,
        "proactive.fees.amount.currency_code"
      ),
      (#"{"proactive":{"fees":{"amount":{"units":1,"nanos":-1}}}}"#, "proactive.fees.amount.nanos"),
      (#"{"proactive":{"fees":{"amount":{"nanos":1000000000}}}}"#, "proactive.fees.amount.nanos"),
      (#"{"findings":[{}]}"#, "findings.code"),
      (#"{"findings":[{"code":99}]}"#, "findings.code"),
      (#"{"findings":[{"code":1,"origin":"FINDING_ORIGIN_REPORT"}]}"#, "findings.origin"),
      (#"{"findings":[{"code":1,"spans":[{"offset":-1}]}]}"#, "findings.spans"),
      (
        #"{"findings":[{"code":1,"spans":[{"offset":9223372036854775807,"length":1}]}]}"#,
        "findings.spans"
      ),
      (#"{"evidence":[{"cell":"disputes.review","reading":1}]}"#, "evidence.cell"),
      (#"{"evidence":[{"cell":"disputes.review.total"}]}"#, "evidence.reading"),
      (#"{"narrative":[{}]}"#, "narrative.kind"),
      (#"{"indicators":[{"depth":-1}]}"#, "indicators.depth"),
      (#"{"source":{"sha256":"abc"}}"#, "source.sha256"),
      (#"{"source":{"part":-1}}"#, "source.part"),
      (#"{"source":{"bytes":-1}}"#, "source.bytes"),
      (#"{"parser":{"layouts":[{"layout":"tabs"}]}}"#, "parser.layouts.table"),
    ])
  func refused(_ json: String, _ field: String) throws {
    let message = try Gongkai_V1_ReportRecord(jsonString: json)
    let error = #expect(throws: RecordMessageError.self) { try ReportRecord(message) }
    #expect(error?.field == field)
  }
}
