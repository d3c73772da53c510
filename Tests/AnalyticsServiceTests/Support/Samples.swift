import DisclosureReport
import GongkaiProtos
import ReportMessages
import SwiftProtobuf

/// Invented reports, as records and not as texts.
enum Samples {
  /// The counties of 青海 that samples report for.
  static let counties = ["630223", "630222", "630225", "632301"]

  /// A county government's report of a year, with so many applications granted of so many handled.
  static func report(
    _ id: String, county: String = "630223", year: Int32 = 2024, granted: Int64 = 3,
    handled: Int64 = 10, source: UInt8 = 1, version: Int64? = nil, traceParent: String = ""
  ) -> Gongkai_V1_IngestItem {
    var report = Gongkai_V1_ParsedReport()
    report.id = id
    report.record = record(
      county: county, year: year, granted: granted, handled: handled, source: source)
    if let version { report.version = version }
    report.traceParent = traceParent
    return .with { $0.report = report }
  }

  /// The record of such a report.
  static func record(
    county: String, year: Int32?, granted: Int64, handled: Int64, source: UInt8
  ) -> Gongkai_V1_ReportRecord {
    var record = Gongkai_V1_ReportRecord()
    record.agency = agency(county)
    if let year { record.year = year }
    record.era = .era2021
    record.applications.newReceived.total = handled
    record.applications.outcomes.granted.total = granted
    record.applications.outcomes.total.total = handled
    record.source.sha256 = sha256(source)
    record.parser.version = "0.1.0"
    return record
  }

  /// A digest of 32 equal bytes.
  static func sha256(_ byte: UInt8) -> String {
    Hexadecimal.text([UInt8](repeating: byte, count: 32))
  }

  /// A withdrawal of a report.
  static func withdrawal(
    _ id: String, county: String = "630223", year: Int32 = 2024, version: Int64? = nil
  ) -> Gongkai_V1_IngestItem {
    var withdrawal = Gongkai_V1_Withdrawal()
    withdrawal.id = id
    withdrawal.key.agencyID = agencyID(county)
    withdrawal.key.year = year
    withdrawal.reason = "published by mistake"
    if let version { withdrawal.version = version }
    return .with { $0.withdrawal = withdrawal }
  }

  /// The identity of a county's government.
  static func agencyID(_ county: String) -> String { "gov:\(county)-1985" }

  private static func agency(_ county: String) -> Gongkai_V1_Agency {
    var agency = Gongkai_V1_Agency()
    agency.id = agencyID(county)
    agency.canonicalName = "某县人民政府"
    agency.kind = .government
    agency.tier = .county
    agency.divisionCode = county
    agency.provinceCode = "630000"
    agency.provinceName = "青海省"
    agency.prefectureCode = String(county.prefix(4)) + "00"
    agency.prefectureName = "某市"
    agency.countyCode = county
    agency.countyName = "某县"
    agency.resolution = .exact
    return agency
  }
}
