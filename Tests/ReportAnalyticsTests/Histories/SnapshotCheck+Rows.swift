import DisclosureReport
import ReportAnalytics

extension SnapshotCheck {
  /// Every row of every basis and level, cell by cell.
  mutating func checkRows() throws {
    for basis in bases {
      for level in ComparisonLevel.allCases {
        let parent = number(3) == 0 ? one(of: Self.divisions) : nil
        let (years, page) = (someYears(), somePage())
        let wanted = world.years.filter { years?.contains($0) ?? true }.flatMap { year in
          world.rows(basis, level, year, in: parent).map { (year, $0.division, $0.row) }
        }
        let question = AggregatesQuestion(parent: parent, level: level, years: years, basis: basis)
        let got = try snapshot.aggregates(question, page: page)
        let what = "\(basis) \(level) in \(String(describing: parent))"
        differences.expect(got.total, wanted.count, what)
        let shown = rows(wanted, page)
        differences.expect(got.rows.count, shown.count, what)
        for (answer, (year, division, row)) in zip(got.rows, shown) {
          differences.expect(answer.year, year, what)
          differences.expect(answer.division, division, what)
          differences.expect(answer.divisionName, NaiveWorld.name(division, year), what)
          check(answer, row)
        }
      }
    }
  }

  /// The sums of single divisions over several years, of whom nobody may have reported.
  mutating func checkWindows() throws {
    for _ in 0..<3 {
      let (basis, division) = (one(of: bases), one(of: Self.divisions))
      let (year, window) = (2022 + number(4), 1 + number(4))
      let answer = try snapshot.aggregate(
        AggregateQuestion(division: division, year: year, basis: basis, window: window))
      differences.expect(answer.fromYear, year - window + 1, "window")
      check(answer, world.row(basis, division, year, window: window))
    }
  }

  private mutating func check(_ answer: AggregateAnswer, _ row: NaiveRow) {
    let (sums, reports) = (answer.aggregate, row.reports)
    let what = "\(answer.basis) \(answer.year) \(answer.division.map(\.description) ?? "全国")"
    differences.expect(
      answer.completeness, Completeness(reports: reports.count, expected: row.expected), what)
    differences.expect(sums.reports, reports.count, what)
    differences.expect(sums.formEras, row.eras, what)
    var (blanks, unknowns, doubts) = (0, 0, 0)
    for cell in Cell.all {
      let printed = reports.compactMap { $0.nanos(cell) }
      let unknown = reports.count { $0.content.unknown.contains(cell) }
      let doubted = reports.count { $0.content.doubted.contains(cell) }
      let blank = reports.count - printed.count - unknown
      differences.expect(
        [
          Int(sums[cell].printed), Int(sums[cell].unknown), Int(sums[cell].doubted),
          sums.blank(cell),
        ],
        [printed.count, unknown, doubted, blank], "\(what) \(cell.path)")
      differences.expect(
        sums.sum(cell).map(Self.nanos), printed.isEmpty ? nil : printed.reduce(0, +),
        "\(what) \(cell.path)")
      (blanks, unknowns, doubts) = (blanks + blank, unknowns + unknown, doubts + doubted)
    }
    differences.expect(
      [sums.blankCells, sums.unknownCells, sums.doubtedCells], [blanks, unknowns, doubts], what)
    let findings = reports.flatMap(\.findings)
    for code in FindingCode.allCases {
      differences.expect(
        sums.findings(code), findings.count { $0 == code }, "\(what) \(code.name)")
    }
  }

  /// A number in billionths.
  static func nanos(_ number: ExactNumber) -> Int128 {
    number.units * 1_000_000_000 + Int128(number.nanos)
  }
}
