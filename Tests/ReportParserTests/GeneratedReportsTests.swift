import DisclosureReport
import DisclosureTesting
import Testing

@Suite("Generated reports, of which everything is known")
struct GeneratedReportsTests {
  private static let perShape = 2

  @Test(
    "What the text settles is right and undoubted, anything else is right or named",
    arguments: ReportShape.all)
  func cells(shape: ReportShape) throws {
    for report in try shape.reports(Self.perShape, seed: 1) {
      let record = try Reading.record(of: report.bytes)
      let named = record.namedByReading
      let wrong = CellSet(record.cellsUnlike(report.truth))
      let settled = report.truth.determined.filter { named.contains($0) || wrong.contains($0) }
      #expect(settled.map(\.path) == [], "settled, but wrong or doubted in \(report.name)")
      let silent = wrong.filter { !named.contains($0) }
      #expect(silent.map(\.path) == [], "silently wrong in \(report.name)")
    }
  }

  @Test("No sum of a report that adds up is accused", arguments: ReportShape.all)
  func accusations(shape: ReportShape) throws {
    for report in try shape.reports(Self.perShape, seed: 2) {
      let record = try Reading.record(of: report.bytes)
      #expect(record.accusedSums == [], "\(report.name)")
    }
  }

  @Test("Whose report it is, and of which year, is found", arguments: ReportShape.all)
  func agency(shape: ReportShape) throws {
    for report in try shape.reports(Self.perShape, seed: 3) {
      let record = try Reading.record(of: report.bytes)
      let place = report.truth.place
      #expect(record.year == report.truth.year, "\(report.name)")
      #expect(record.agency.province == place.province, "\(report.name)")
      #expect(record.agency.divisionCode == place.place.code, "\(report.name)")
      #expect(record.agency.kind == .government, "\(report.name)")
      #expect(record.agency.tier == place.tier, "\(report.name)")
      #expect(record.era == report.truth.era, "\(report.name)")
    }
  }

  @Test("A defect never makes a cell silently wrong", arguments: ReportShape.defective)
  func defects(shape: ReportShape) throws {
    for report in try shape.reports(1, seed: 4) {
      let record = try Reading.record(of: report.bytes)
      let named = record.namedByReading
      let silent = record.cellsUnlike(report.truth).filter { !named.contains($0) }
      #expect(silent.map(\.path) == [], "\(report.name)")
    }
  }

  @Test(
    "The same bytes give the same record, whichever parser reads them", arguments: ReportShape.all)
  func repeatable(shape: ReportShape) throws {
    for report in try shape.reports(1, seed: 5) {
      let first = try Reading.record(of: report.bytes, wantsEvidence: true)
      #expect(try Reading.record(of: report.bytes, wantsEvidence: true) == first)
    }
  }
}

extension ReportRecord {
  /// The cells that do not hold what a report prints there.
  fileprivate func cellsUnlike(_ truth: ReportTruth) -> [Cell] {
    Cell.all.filter { content(of: $0) != truth.cells.amount(of: $0) }
  }
}
