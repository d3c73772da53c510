import DisclosureReport
import ReportAnalytics

extension OracleAnswers {
  mutating func askReports() throws {
    let status = snapshot.status()
    answer("reports by status", [[.count(status.reports), .count(status.unresolvedReports)]])
    answer(
      "reports by parser",
      status.parserVersions.sorted { $0.key < $1.key }.map { [.text($0.key), .count($0.value)] })
    answer(
      "bases",
      status.bases.map { basis in
        [
          .text("\(basis.basis.kind)"), .text("\(basis.basis.tier)"), .count(basis.year),
          .count(basis.completeness.reports), .count(basis.completeness.expected),
          .count(basis.unknownCells), .count(basis.doubtedCells),
        ]
      })
    answer(
      "contradictions by code",
      status.crossFindings.sorted { $0.key.name < $1.key.name }
        .map { [.text($0.key.name), .count($0.value)] })
    try askLists()
    try askMissing()
    try askPairs()
  }

  private mutating func askLists() throws {
    let questions: [(String, ReportsQuestion)] = [
      (
        "in doubt in a province",
        ReportsQuestion(division: DivisionCode(820_000), doubtedOnly: true)
      ),
      ("amended", ReportsQuestion(amendedOnly: true)),
      (
        "with values lost or sums wrong", ReportsQuestion(findings: [.valuesLost, .rowSumMismatch])
      ),
      ("that carry over something else", ReportsQuestion(findings: [.carryOverBreak])),
      ("of departments of two years", ReportsQuestion(years: 2021...2022, basis: Self.departments)),
      ("of nobody known", ReportsQuestion(resolutions: [.ambiguous])),
    ]
    for (name, question) in questions {
      answer(
        "reports \(name)",
        try snapshot.reports(question, page: .all).rows.map(\.standing.key.description).sorted()
          .map { [.text($0)] })
    }
  }

  private mutating func askMissing() throws {
    let bases: [(String, Basis)] = [
      ("county governments", .countyGovernments),
      ("prefectures' governments", Basis(kind: .government, tier: .prefecture)),
    ]
    for (name, basis) in bases {
      answer(
        "missing \(name)",
        try OraclePlaces.years.flatMap { year in
          try snapshot.missingReports(MissingReportsQuestion(basis: basis, year: year))
            .reports.rows.map { [.count(year), .division($0.division)] }
        })
    }
    let departments = MissingReportsQuestion(
      basis: Self.departments, year: 2024, division: DivisionCode(850_000))
    answer(
      "missing departments of a province",
      try snapshot.missingReports(departments).reports.rows
        .map { $0.key?.description ?? "" }.sorted().map { [.text($0)] })
  }

  /// The same agencies' reports on two years, cell by cell.
  private mutating func askPairs() throws {
    let rows = try OraclePlaces.provinces.flatMap { code -> [[OracleValue]] in
      let (left, right) = (key(code, 2023), key(code, 2024))
      guard try snapshot.report(left) != nil, try snapshot.report(right) != nil else { return [] }
      return try snapshot.compareReports(left, right).cells.map { cell in
        [
          .count(code), .text(cell.cell.path), .exact(cell.left.value), .exact(cell.right.value),
          .exact(cell.difference),
        ]
      }
    }
    answer("provinces' reports on 2023 and 2024", rows)
  }

  private func key(_ code: Int, _ year: Int) -> ReportKey {
    .agency(id: "gov:\(code)-1985", year: year)
  }
}
