import DisclosureReport
import DisclosureTesting
import ReportParser
import Testing

/// Several generated reports in one text give the records that each gives alone.
@Suite("Generated reports, joined")
struct JoinedReportsTests {
  /// Expects that the record of each part is that of the part alone, but for places in the text.
  private func check(
    _ joined: JoinedReports, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let records = try Reading.parser.parse(ParserInput(bytes: joined.bytes))
    try #require(
      records.count == joined.parts.count, "\(joined.name)", sourceLocation: sourceLocation)
    for (index, part) in joined.parts.enumerated() {
      let alone = try Reading.record(of: part.bytes)
      let record = records[index]
      let unlike = Cell.all.filter { record.content(of: $0) != alone.content(of: $0) }
      #expect(
        unlike.map(\.path) == [], "\(part.name) in \(joined.name)", sourceLocation: sourceLocation)
      #expect(record.agency == alone.agency, sourceLocation: sourceLocation)
      #expect(record.year == alone.year, sourceLocation: sourceLocation)
      #expect(record.era == alone.era, sourceLocation: sourceLocation)
      #expect(record.whatFindingsSay == alone.whatFindingsSay, sourceLocation: sourceLocation)
      #expect(record.source.part == index + 1, sourceLocation: sourceLocation)
    }
  }

  @Test(
    "One after another, two or three, they are read like each alone",
    arguments: ReportShape.oneStyle)
  func oneAfterAnother(shape: ReportShape) throws {
    let count = shape.era == .era2021 ? 2 : 3
    try check(JoinedReports(oneAfterAnother: try shape.reports(count, seed: 31)))
  }

  @Test(
    "Reports of different layouts follow each other",
    arguments: LayoutKind.allCases.filter { !$0.rawValue.hasPrefix("html") })
  func differentLayouts(layout: LayoutKind) throws {
    let first = try ReportShape(layout: layout, style: .zeros).reports(1, seed: 32)
    let second = try ReportShape(layout: .pipes, style: .blanks).reports(1, seed: 33)
    try check(JoinedReports(oneAfterAnother: first + second))
    try check(JoinedReports(oneAfterAnother: second + first))
  }

  @Test(
    "Side by side they are read like each alone", arguments: LayoutKind.halfPage.zeroStyles,
    UInt64(41)...44)
  func sideBySide(style: ZeroStyle, seed: UInt64) throws {
    for era in [FormEra.era2021, .era2019] {
      let reports = try ReportShape(layout: .halfPage, style: style, era: era).reports(
        2, seed: seed)
      try check(JoinedReports(left: reports[0], right: reports[1]))
    }
  }
}
