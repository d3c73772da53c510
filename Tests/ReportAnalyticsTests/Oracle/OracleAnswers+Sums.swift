import DisclosureReport
import ReportAnalytics

extension OracleAnswers {
  mutating func askSums() throws {
    let levels: [(ComparisonLevel, String)] = [
      (.country, "country"), (.province, "province"), (.prefecture, "prefecture"),
      (.county, "county"),
    ]
    for (level, name) in levels {
      let rows = try snapshot.aggregates(AggregatesQuestion(level: level)).rows
      answer("cells of county governments by \(name)", rows.flatMap(cells))
      answer("what is not known by \(name)", rows.map(doubts))
    }
    let others: [(String, Basis, ComparisonLevel)] = [
      ("provincial governments", Basis(kind: .government, tier: .province), .province),
      ("prefectures' governments", Basis(kind: .government, tier: .prefecture), .province),
      ("departments", Self.departments, .province),
      ("zones", Basis(kind: .zone, tier: .prefecture), .country),
    ]
    for (name, basis, level) in others {
      let question = AggregatesQuestion(level: level, basis: basis)
      answer("cells of \(name)", try snapshot.aggregates(question).rows.flatMap(cells))
    }
    let parts = AggregatesQuestion(
      parent: DivisionCode(830_000), level: .prefecture, years: 2020...2022)
    answer("cells below a province", try snapshot.aggregates(parts).rows.flatMap(cells))
    try askWindows()
    try askCounts()
  }

  private mutating func askWindows() throws {
    answer(
      "cells of the country over three years",
      try (2020...2024).flatMap { year in
        cells(
          try snapshot.aggregate(AggregateQuestion(division: nil, year: year, window: 3)))
      })
    answer(
      "cells of provinces over two years",
      try snapshot.aggregates(AggregatesQuestion(years: 2019...2024, window: 2)).rows
        .flatMap(cells))
    answer(
      "cells of recoded counties over four years",
      try [810_101, 820_201].flatMap { code in
        cells(
          try snapshot.aggregate(
            AggregateQuestion(division: DivisionCode(code), year: 2023, window: 4)))
      })
  }

  private mutating func askCounts() throws {
    for (name, level) in [("country", ComparisonLevel.country), ("province", .province)] {
      let rows = try snapshot.aggregates(AggregatesQuestion(level: level)).rows
      answer(
        "findings by code by \(name)",
        rows.flatMap { row in
          FindingCode.allCases.filter { row.aggregate.findings($0) > 0 }.map { code in
            place(row) + [.text(code.name), .count(row.aggregate.findings(code))]
          }
        })
      answer(
        "completeness by \(name)",
        rows.map { row in
          place(row) + [
            .count(row.completeness.reports), .count(row.completeness.expected),
            .count(row.completeness.missing), .real(row.completeness.ratio),
          ]
        })
      answer(
        "eras by \(name)",
        rows.map { row in
          place(row) + [.text(row.aggregate.formEras.map { "\($0)" }.joined(separator: " "))]
        })
    }
  }

  private func place(_ row: AggregateAnswer) -> [OracleValue] {
    [.count(row.year), .division(row.division)]
  }

  private func cells(_ row: AggregateAnswer) -> [[OracleValue]] {
    Cell.all.map { cell in
      let (sums, total) = (row.aggregate, row.aggregate[cell])
      return place(row) + [
        .text(cell.path), .count(sums.reports), .count(Int(total.printed)),
        .count(Int(total.unknown)), .count(Int(total.doubted)), .count(sums.blank(cell)),
        .exact(sums.sum(cell)),
      ]
    }
  }

  private func doubts(_ row: AggregateAnswer) -> [OracleValue] {
    place(row) + [
      .count(row.aggregate.unknownCells), .count(row.aggregate.doubtedCells),
      .count(row.aggregate.blankCells),
    ]
  }
}
