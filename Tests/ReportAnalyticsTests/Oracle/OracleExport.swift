import DisclosureReport
import Foundation
import ReportAnalytics

/// What stands, and what is known of the places, as tables that another program can read.
struct OracleExport {
  let snapshot: AnalyticsSnapshot
  let folder: URL

  func write() throws {
    let reports = try snapshot.reports(ReportsQuestion(), page: .all).rows
    try writeReports(reports)
    try writeCells(reports)
    try write(
      "findings", "key,code",
      reports.flatMap { report in report.findings.map { "\(report.standing.key),\($0.name)" } })
    try writePlaces()
    try writeRosters()
  }

  private func writeReports(_ reports: [ReportSummary]) throws {
    try write(
      "reports",
      "key,agency,counted,kind,tier,year,era,division,province,prefecture,county,parser,amended",
      reports.map { report in
        let agency = report.agency
        let isCounted = if case .agency = report.standing.key { 1 } else { 0 }
        let codes = [
          agency.divisionCode, agency.province?.code, agency.prefecture?.code, agency.county?.code,
        ].map { $0?.description ?? "" }
        let names = [
          "\(report.standing.key)", agency.id ?? "", "\(isCounted)",
          "\(agency.kind.map { "\($0)" } ?? "")",
          "\(agency.tier.map { "\($0)" } ?? "")", "\(report.year)",
          report.era.map { "\($0)" } ?? "",
        ]
        return (names + codes + [report.standing.parserVersion, "\(report.amendments.count)"])
          .joined(separator: ",")
      })
  }

  /// The cells that print something, are unknown or in doubt; of all others nothing is said.
  private func writeCells(_ reports: [ReportSummary]) throws {
    var lines: [String] = []
    for report in reports {
      let content = try report.standing.content()
      for cell in Cell.all {
        let value = content.cells.amount(of: cell).map {
          ExactNumber(units: Int128($0.units), nanos: $0.nanos).decimal
        }
        let isUnknown = content.unknown.contains(cell)
        let isDoubted = content.doubted.contains(cell)
        guard value != nil || isUnknown || isDoubted else { continue }
        lines.append(
          "\(report.standing.key),\(cell.path),\(value ?? ""),\(isUnknown ? 1 : 0),\(isDoubted ? 1 : 0)"
        )
      }
    }
    try write("cells", "key,path,value,unknown,doubted", lines)
    try write("paths", "path,place", Cell.all.map { "\($0.path),\($0.index)" })
  }

  /// Who is expected, from earlier years on too, which sums over several years reach back to.
  private func writePlaces() throws {
    let places = OraclePlaces()
    var (residents, expected, codes): ([String], [String], [String]) = ([], [], [])
    for year in (OraclePlaces.years.lowerBound - 4)...OraclePlaces.years.upperBound {
      for tier in [AgencyTier.province, .prefecture, .county] {
        for code in places.expectedPlaces(of: tier, year: year) ?? [] {
          let path = OraclePlaces.path(to: Int(code.number)).map { "\($0)" }
          expected.append("\(tier),\(year),\(code),\(path.joined(separator: " "))")
        }
      }
      let counties = OraclePlaces.counties.map { OraclePlaces.code($0, in: year) }
      for number in OraclePlaces.provinces + OraclePlaces.prefectures + counties {
        guard let code = DivisionCode(number),
          let figure = places.residents(of: code, year: year)
        else { continue }
        residents.append("\(code),\(year),\(figure.year),\(figure.persons)")
      }
      for county in OraclePlaces.counties {
        codes.append("\(county),\(year),\(OraclePlaces.code(county, in: year))")
      }
    }
    try write("expected", "tier,year,code,path", expected)
    try write("residents", "code,year,counted,persons", residents)
    try write("codes", "code,year,past", codes)
  }

  private func writeRosters() throws {
    let lines = OraclePlaces.counties.flatMap { county in
      ["教育局", "财政局", "司法局"].map { name in
        let agency = OraclePlaces.department(name, of: county)
        return "\(agency.id ?? ""),\(name),2024,\(county / 10_000 * 10_000)"
      }
    }
    try write("roster", "agency,name,year,province", lines)
  }

  private func write(_ name: String, _ head: String, _ lines: [String]) throws {
    let text = ([head] + lines).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: folder.appending(path: "\(name).csv"))
  }
}
