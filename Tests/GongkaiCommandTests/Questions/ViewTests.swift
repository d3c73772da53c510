import GongkaiProtos
import SwiftProtobuf
import Testing

@testable import GongkaiCommand

@Suite("Answers printed")
struct ViewTests {
  @Test("A comparison of divisions tells ranks, parts, completeness and what is not ranked")
  func divisions() throws {
    var answer = Gongkai_V1_CompareDivisionsResponse()
    answer.metric = rate
    answer.year = 2024
    answer.revision = 3
    answer.totalSize = 3
    answer.rows = [
      .with {
        $0.divisionCode = "640000"
        $0.divisionName = "宁夏回族自治区"
        $0.rank = 1
        $0.value = value(numerator: 464, denominator: 749, reports: 14, expected: 22)
        $0.fromNational = 0.05
      },
      .with {
        $0.divisionCode = "630000"
        $0.divisionName = "青海省"
        $0.incomplete = true
        $0.value = .with { $0.leftOut = 2 }
      },
    ]
    answer.notes = ["nothing else"]
    let lines = DivisionsView(answer).tableLines()
    #expect(lines[0].hasPrefix("予以公开率"))
    #expect(
      lines.contains {
        $0.hasPrefix("   1  640000  宁夏回族自治区  61.9 %  ███████▍         +5.0 pp  464/749")
      })
    #expect(
      lines.contains {
        $0.hasPrefix("   –  630000") && $0.hasSuffix("2 left out, under half complete")
      })
    #expect(lines.suffix(2) == ["… and 1 more", "nothing else"])
    let output = MemoryOutput()
    try DivisionsView(answer).write(as: .ndjson, to: output)
    #expect(output.lines.count == 2)
    #expect(try Gongkai_V1_DivisionRow(jsonString: output.lines[0]) == answer.rows[0])
  }

  @Test("Rows for files have as many cells as titles")
  func values() {
    var divisions = Gongkai_V1_CompareDivisionsResponse()
    divisions.rows = [Gongkai_V1_DivisionRow()]
    var years = Gongkai_V1_CompareYearsResponse()
    years.series = [.with { $0.points = [Gongkai_V1_YearPoint()] }]
    var status = Gongkai_V1_GetStatusResponse()
    status.bases = [Gongkai_V1_BasisStatus()]
    for rows in [
      DivisionsView(divisions).csvRows, YearsView(years).csvRows, StatusView(status).csvRows,
    ] {
      #expect(rows.count == 2)
      #expect(rows[0].count == rows[1].count)
    }
  }

  @Test("A comparison of years tells changes in percentage points and what breaks the series")
  func years() {
    var answer = Gongkai_V1_CompareYearsResponse()
    answer.metric = rate
    answer.series = [
      .with {
        $0.divisionName = "北京市"
        $0.points = [
          .with {
            $0.year = 2024
            $0.value = value(numerator: 1, denominator: 2, reports: 1, expected: nil)
            $0.change = -0.125
            $0.breaks = [.gap, .eraChanged]
          }
        ]
      }
    ]
    let line = YearsView(answer).tableLines().last ?? ""
    #expect(line.contains("50.0 %") && line.contains("-12.5 pp") && line.contains("1/?"))
    #expect(line.hasSuffix("GAP, ERA_CHANGED"))
  }

  @Test("A series of years is drawn in a line, with gaps, and its growth told")
  func shape() {
    var answer = Gongkai_V1_CompareYearsResponse()
    answer.metric = rate
    answer.series = [
      .with { series in
        series.divisionName = "北京市"
        series.points = [(2021, 1), (2022, 3), (2024, 4)].map { year, part in
          .with {
            $0.year = year
            $0.value = value(numerator: part, denominator: 4, reports: 1, expected: nil)
          }
        }
        series.growth.fromYear = 2021
        series.growth.toYear = 2024
        series.growth.change = 0.75
        series.growth.annualRate = 0.587
      }
    ]
    #expect(
      YearsView(answer).tableLines().last
        == "北京市  2021 ▁▆ █ 2024  2021 to 2024: +75.0 pp, 58.7 % a year")
  }

  @Test("Other metrics and years stand in a table of their own, and spreads in lines")
  func also() {
    var answer = Gongkai_V1_CompareDivisionsResponse()
    answer.metric = rate
    answer.quantiles.n = 1
    answer.quantiles.median = 0.5
    answer.rows = [
      .with {
        $0.divisionName = "北京市"
        $0.also = [
          .with {
            $0.year = 2023
            $0.value = value(numerator: 1, denominator: 2, reports: 1, expected: nil)
          }
        ]
      }
    ]
    let lines = DivisionsView(answer).tableLines()
    #expect(lines.contains { $0.hasPrefix("spread of ranked rows (1): min 0.0 %") })
    #expect(lines.suffix(2).first?.hasSuffix(" 2023") == true)
    #expect(lines.last == "北京市    50.0 %")
  }

  @Test("Findings, metrics, cells of two reports and mismatches have as many cells as titles")
  func lists() throws {
    var findings = Gongkai_V1_ListFindingsResponse()
    findings.findings = [.with { $0.finding.code = .carryOverBreak }]
    var metrics = Gongkai_V1_ListMetricsResponse()
    metrics.metrics = [rate]
    var reports = Gongkai_V1_CompareReportsResponse()
    reports.cells = [.with { $0.difference.units = 3 }]
    var verification = Gongkai_V1_VerifyAggregatesResponse()
    verification.mismatches = [.with { $0.cells = ["disputes.review.total"] }]
    let views: [any PrintableAnswer] = [
      FindingsView(findings), MetricsView(metrics), ReportsView(reports, showsEqual: true),
      VerificationView(verification),
    ]
    for view in views {
      #expect(view.csvRows.count == 2)
      #expect(view.csvRows[0].count == view.csvRows[1].count)
      #expect(view.rowMessages.count == 1)
      #expect(!view.tableLines().isEmpty)
    }
    #expect(FindingsView(findings).tableLines()[1].contains("CARRY_OVER_BREAK"))
    #expect(VerificationView(verification).tableLines()[0].contains("NOT equal"))
  }

  @Test(
    "Of two reports only what differs is shown, unless all is asked for",
    arguments: [(false, 1), (true, 2)])
  func differing(_ all: Bool, _ rows: Int) {
    var answer = Gongkai_V1_CompareReportsResponse()
    answer.cells = [
      .with {
        $0.cell = "a"
        $0.left.value.units = 1
        $0.right.value.units = 1
        $0.difference.units = 0
      },
      .with {
        $0.cell = "b"
        $0.left.value.units = 1
        $0.right.unknown = true
      },
    ]
    let lines = ReportsView(answer, showsEqual: all).tableLines()
    #expect(lines.filter { $0.hasPrefix("a ") || $0.hasPrefix("b ") }.count == rows)
    #expect(lines.contains { $0.hasPrefix("b") && $0.hasSuffix("?") })
  }

  @Test("An amount is printed exact, a value that is not there as a dash, a small one with a mark")
  func amounts() {
    let text = MetricText(.with { $0.kind = .amount })
    #expect(
      text.value(
        .with {
          $0.value = 1.5; $0.numerator.units = 1; $0.numerator.nanos = 500_000_000
        }) == "1.5")
    #expect(text.value(Gongkai_V1_MetricValue()) == "–")
    #expect(
      MetricText(rate).value(
        .with {
          $0.value = 0.5; $0.smallDenominator = true
        }) == "50.0 %*")
  }

  private var rate: Gongkai_V1_Metric {
    .with {
      $0.name = "予以公开率"
      $0.kind = .ratio
    }
  }

  private func value(
    numerator: Int64, denominator: Int64, reports: Int64, expected: Int64?
  ) -> Gongkai_V1_MetricValue {
    .with {
      $0.value = Double(numerator) / Double(denominator)
      $0.numerator.units = numerator
      $0.denominator.units = denominator
      $0.completeness.reports = reports
      if let expected { $0.completeness.expected = expected }
    }
  }
}
