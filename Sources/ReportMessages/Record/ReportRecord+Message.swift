public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_ReportRecord {
  /// The message of a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - itemID: The id of the item whose text it was read from, told in `source.part_of` where the
  ///   text holds
  ///     several reports.
  public init(_ record: ReportRecord, itemID: String = "") {
    self.init()
    agency = Gongkai_V1_Agency(record.agency)
    if let year = record.year { self.year = Int32(clamping: year) }
    if let era = record.era { self.era = Gongkai_V1_Era(core: era) }
    if let table = Gongkai_V1_ProactiveDisclosure(record.cells) { proactive = table }
    if let table = Gongkai_V1_Applications(record.cells) { applications = table }
    if let table = Gongkai_V1_Disputes(record.cells) { disputes = table }
    indicators = record.indicators.map(Gongkai_V1_Indicator.init)
    narrative = record.narrative.map(Gongkai_V1_NarrativeNumber.init)
    findings = record.findings.map(Gongkai_V1_Finding.init)
    evidence = record.evidence.map(Gongkai_V1_CellEvidence.init)
    source = Gongkai_V1_ReportSource(record.source, itemID: itemID)
    parser = Gongkai_V1_ParserStamp(record.parser)
  }
}

extension ReportRecord {
  /// The record of a message.
  ///
  /// - Throws: ``RecordMessageError`` naming the first field that holds what a record cannot: a
  /// value beyond its
  ///   range, a code or cell that this version does not know.
  public init(_ message: Gongkai_V1_ReportRecord) throws(RecordMessageError) {
    self.init()
    agency = try Agency(message.agency)
    year = try Self.year(message)
    era = try message.era.core(as: FormEra.self, field: "era")
    cells = try CellValues(
      proactive: message.proactive, applications: message.applications, disputes: message.disputes)
    for indicator in message.indicators { indicators.append(try Indicator(indicator)) }
    for number in message.narrative { narrative.append(try NarrativeNumber(number)) }
    for finding in message.findings { findings.append(try Finding(finding)) }
    for cell in message.evidence { evidence.append(try CellEvidence(cell)) }
    source = try ReportSource(message.source)
    parser = try ParserStamp(message.parser)
  }

  private static func year(_ message: Gongkai_V1_ReportRecord) throws(RecordMessageError) -> Int? {
    guard message.hasYear else { return nil }
    guard (1...9999).contains(message.year) else {
      throw RecordMessageError(field: "year", message: "\(message.year) is no year")
    }
    return Int(message.year)
  }
}
