extension CompactWriter {
  /// The part of a report that aggregates need.
  mutating func report(_ report: CompactReport) {
    let flags = CompactFlags(report)
    byte(CompactReport.formatVersion)
    byte(UInt8(truncatingIfNeeded: flags.rawValue))
    byte(UInt8(truncatingIfNeeded: flags.rawValue >> 8))
    if let year = report.year { signed(Int64(year)) }
    if let era = report.era { byte(era.rawValue) }
    agency(report.agency)
    cells(report.cells)
    if !report.doubted.isEmpty { cells(report.doubted.contains) }
    if !report.unknown.isEmpty { cells(report.unknown.contains) }
    count(report.findings.count)
    for code in report.findings { byte(code.rawValue) }
  }

  private mutating func agency(_ agency: Agency) {
    byte(agency.resolution.rawValue)
    if let kind = agency.kind { byte(kind.rawValue) }
    if let tier = agency.tier { byte(tier.rawValue) }
    if let code = agency.divisionCode { unsigned(UInt64(code.number)) }
    for place in [agency.province, agency.prefecture, agency.county] {
      guard let place else { continue }
      unsigned(UInt64(place.code.number))
      text(place.name)
    }
    for name in [
      agency.printedName, agency.canonicalName, agency.departmentName, agency.id,
    ] {
      if let name { text(name) }
    }
  }

  private mutating func cells(_ values: CellValues) {
    cells { values[$0] != nil }
    for cell in Cell.all {
      if let value = values[cell] { signed(value) }
    }
    if let fees = values.fees, fees.nanos != 0 { signed(Int64(fees.nanos)) }
    if let procurement = values.procurement, procurement.nanos != 0 {
      signed(Int64(procurement.nanos))
    }
  }
}
