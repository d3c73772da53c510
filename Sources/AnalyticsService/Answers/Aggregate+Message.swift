import DisclosureReport
import GongkaiProtos
import ReportAnalytics
import ReportMessages

extension Gongkai_V1_Aggregate {
  /// The message of a division's sums, with the cells' coverage where it is asked for.
  init(_ answer: AggregateAnswer, coverage wantsCoverage: Bool) {
    self.init()
    let sums = answer.aggregate
    divisionCode = answer.division?.description ?? ""
    divisionName = answer.divisionName ?? ""
    year = Int32(clamping: answer.year)
    basis = Gongkai_V1_Basis(answer.basis)
    completeness = Gongkai_V1_Completeness(answer.completeness)
    let cells = CellValues(sums)
    if let table = Gongkai_V1_ProactiveDisclosure(cells) { proactive = table }
    if let table = Gongkai_V1_Applications(cells) { applications = table }
    if let table = Gongkai_V1_Disputes(cells) { disputes = table }
    unknownCells = Int64(sums.unknownCells)
    doubtedCells = Int64(sums.doubtedCells)
    blankCells = Int64(sums.blankCells)
    eras = sums.formEras.map { Gongkai_V1_Era(core: $0) }
    if answer.fromYear < answer.year { fromYear = Int32(clamping: answer.fromYear) }
    for code in FindingCode.allCases where sums.findings(code) > 0 {
      findings[code.name] = Int64(sums.findings(code))
    }
    if wantsCoverage { coverage = Cell.all.compactMap { Gongkai_V1_CellCoverage(sums, $0) } }
  }
}

extension CellValues {
  /// The sums at the places of the cells they add up; a sum that no cell holds is the nearest one.
  fileprivate init(_ sums: Aggregate) {
    self.init()
    for cell in Cell.all where !cell.isMoney {
      self[cell] = sums.sum(cell).map { max($0.clampedUnits, .min + 1) }
    }
    fees = sums.sum(.feesAmount).map(Money.init)
    procurement = sums.sum(.procurementAmount).map(Money.init)
  }
}

extension Money {
  fileprivate init(_ sum: ExactNumber) {
    self.init(units: max(sum.clampedUnits, .min + 1), nanos: sum.nanos)
  }
}

extension Gongkai_V1_CellCoverage {
  /// The coverage of a cell, or nil where no report's is unknown or doubted.
  fileprivate init?(_ sums: Aggregate, _ cell: Cell) {
    let total = sums[cell]
    guard total.unknown > 0 || total.doubted > 0 else { return nil }
    self.init()
    self.cell = cell.path
    printed = Int64(total.printed)
    blank = Int64(sums.blank(cell))
    unknown = Int64(total.unknown)
    doubted = Int64(total.doubted)
  }
}
