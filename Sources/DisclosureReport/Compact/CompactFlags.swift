/// Which optional fields of a ``CompactReport`` follow, one bit each.
struct CompactFlags: OptionSet {
  let rawValue: UInt16

  static let year = CompactFlags(rawValue: 1 << 0)
  static let era = CompactFlags(rawValue: 1 << 1)
  static let kind = CompactFlags(rawValue: 1 << 2)
  static let tier = CompactFlags(rawValue: 1 << 3)
  static let division = CompactFlags(rawValue: 1 << 4)
  static let province = CompactFlags(rawValue: 1 << 5)
  static let prefecture = CompactFlags(rawValue: 1 << 6)
  static let county = CompactFlags(rawValue: 1 << 7)
  static let printedName = CompactFlags(rawValue: 1 << 8)
  static let canonicalName = CompactFlags(rawValue: 1 << 9)
  static let departmentName = CompactFlags(rawValue: 1 << 10)
  static let id = CompactFlags(rawValue: 1 << 11)
  static let doubted = CompactFlags(rawValue: 1 << 12)
  static let unknown = CompactFlags(rawValue: 1 << 13)
  static let fees = CompactFlags(rawValue: 1 << 14)
  static let procurement = CompactFlags(rawValue: 1 << 15)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ report: CompactReport) {
    self = []
    let agency = report.agency
    func set(_ flag: CompactFlags, _ isPresent: Bool) {
      if isPresent { insert(flag) }
    }
    set(.year, report.year != nil)
    set(.era, report.era != nil)
    set(.kind, agency.kind != nil)
    set(.tier, agency.tier != nil)
    set(.division, agency.divisionCode != nil)
    set(.province, agency.province != nil)
    set(.prefecture, agency.prefecture != nil)
    set(.county, agency.county != nil)
    set(.printedName, agency.printedName != nil)
    set(.canonicalName, agency.canonicalName != nil)
    set(.departmentName, agency.departmentName != nil)
    set(.id, agency.id != nil)
    set(.doubted, !report.doubted.isEmpty)
    set(.unknown, !report.unknown.isEmpty)
    set(.fees, report.cells.fees.map { $0.nanos != 0 } ?? false)
    set(.procurement, report.cells.procurement.map { $0.nanos != 0 } ?? false)
  }
}
