extension CompactReader {
  /// The part of a report that aggregates need.
  mutating func report() throws(CompactError) -> CompactReport {
    let version = try byte()
    guard version == CompactReport.formatVersion else { throw .unknownVersion(version) }
    let (low, high) = (try byte(), try byte())
    let flags = CompactFlags(rawValue: UInt16(high) << 8 | UInt16(low))
    var report = CompactReport()
    if flags.contains(.year) { report.year = Int(exactly: try signed()) }
    if flags.contains(.era) { report.era = try one(of: FormEra.self, "era") }
    try agency(flags, &report.agency)
    try cells(flags, &report.cells)
    if flags.contains(.doubted) { try cells { report.doubted.insert($0) } }
    if flags.contains(.unknown) { try cells { report.unknown.insert($0) } }
    let findings = try count()
    report.findings.reserveCapacity(findings)
    for _ in 0..<findings {
      report.findings.append(try one(of: FindingCode.self, "finding code"))
    }
    return report
  }

  private mutating func agency(
    _ flags: CompactFlags, _ agency: inout Agency
  ) throws(CompactError) {
    agency.resolution = try one(of: AgencyResolution.self, "resolution")
    if flags.contains(.kind) { agency.kind = try one(of: AgencyKind.self, "kind") }
    if flags.contains(.tier) { agency.tier = try one(of: AgencyTier.self, "tier") }
    if flags.contains(.division) { agency.divisionCode = try divisionCode() }
    if flags.contains(.province) { agency.province = try place() }
    if flags.contains(.prefecture) { agency.prefecture = try place() }
    if flags.contains(.county) { agency.county = try place() }
    if flags.contains(.printedName) { agency.printedName = try optionalName() }
    if flags.contains(.canonicalName) { agency.canonicalName = try optionalName() }
    if flags.contains(.departmentName) { agency.departmentName = try optionalName() }
    if flags.contains(.id) { agency.id = try text() }
  }

  private mutating func place() throws(CompactError) -> Place {
    let code = try divisionCode()
    return Place(code: code, name: try name())
  }

  private mutating func optionalName() throws(CompactError) -> String? {
    let name = try name()
    return skipsNames ? nil : name
  }

  private mutating func cells(
    _ flags: CompactFlags, _ values: inout CellValues
  ) throws(CompactError) {
    values = CellValues(numbers: try numbers())
    if flags.contains(.fees) {
      guard let units = values[.feesAmount] else { throw .malformed("fees") }
      values.fees = Money(units: units, nanos: try nanos())
    }
    if flags.contains(.procurement) {
      guard let units = values[.procurementAmount] else { throw .malformed("procurement") }
      values.procurement = Money(units: units, nanos: try nanos())
    }
  }
}
