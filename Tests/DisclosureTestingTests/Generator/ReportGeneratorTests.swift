import DisclosureReport
import Testing

@testable import DisclosureTesting

struct ReportGeneratorTests {
  @Test("The same seed gives the same bytes, another seed others", arguments: LayoutKind.allCases)
  func reproducible(layout: LayoutKind) throws {
    let options = ReportOptions(layout: layout)
    let first = try ReportGenerator(seed: 1, options: options).report(of: .invented, on: 2024)
    let again = try ReportGenerator(seed: 1, options: options).report(of: .invented, on: 2024)
    let other = try ReportGenerator(seed: 2, options: options).report(of: .invented, on: 2024)
    #expect(first == again)
    #expect(first.bytes != other.bytes)
    #expect(try first.truthJSON() == again.truthJSON())
  }

  @Test("The bytes are those of every machine", arguments: ReportGeneratorTests.digests)
  func sameEverywhere(layout: LayoutKind, digest: UInt64) throws {
    let report = try ReportGenerator(
      seed: 20_240_101, options: ReportOptions(layout: layout, zeroStyle: .zeros)
    ).report(of: .invented, on: 2024)
    #expect(Self.digest(report.bytes) == digest)
  }

  @Test("The sums of the printed cells hold for 500 seeds")
  func identities() throws {
    for seed in 0..<500 as Range<UInt64> {
      let layout = LayoutKind.allCases[Int(seed) % LayoutKind.allCases.count]
      let truth = try ReportGenerator(seed: seed, options: ReportOptions(layout: layout))
        .report(of: .invented, on: 2021 + Int(seed % 5)).truth
      for identity in FormIdentity.all {
        if case .fails = identity.check(truth.cells, unknown: CellSet()) {
          Issue.record("seed \(seed): \(identity.kind) fails")
        }
      }
    }
  }

  @Test("A row that prints any value prints its 总计", arguments: ZeroStyle.allCases)
  func totals(style: ZeroStyle) throws {
    for seed in 0..<60 as Range<UInt64> {
      let cells = try ReportGenerator(
        seed: seed, options: ReportOptions(layout: .pipes, zeroStyle: style)
      ).report(of: .invented, on: 2023).truth.cells
      for row in ApplicationRow.allCases where cells[row, .total] == nil {
        #expect(ApplicantColumn.applicants.allSatisfy { cells[row, $0] == nil })
      }
      for block in DisputeBlock.allCases where cells[block, .total] == nil {
        #expect(DisputeColumn.results.allSatisfy { cells[block, $0] == nil })
      }
    }
  }

  @Test("Reports of one place carry over from year to year, in whatever layout")
  func carrying() throws {
    let places = (0..<20).map { ReportingPlace.invented(code: 999_910 + $0, name: "红松县") }
    for place in places {
      let before = try ReportGenerator(
        seed: 3, options: ReportOptions(layout: .tabs, zeroStyle: .zeros)
      ).report(of: place, on: 2023).truth.cells
      let after = try ReportGenerator(
        seed: 3, options: ReportOptions(layout: .linearised, zeroStyle: .zeros)
      ).report(of: place, on: 2024).truth.cells
      for column in ApplicantColumn.allCases {
        #expect(before[.carriedOut, column] == after[.carriedIn, column])
      }
    }
  }

  @Test("A year without the form of 2021 is taken for the nearest with it")
  func years() throws {
    let generator = try ReportGenerator(seed: 1, options: ReportOptions(layout: .pipes))
    #expect(generator.report(of: .invented, on: 1999).truth.year == 2021)
    #expect(generator.report(of: .invented, on: .max).truth.year == 2100)
  }

  @Test("Options that do not go together are refused")
  func refused() {
    #expect(throws: ReportOptionsError(message: "layout tabs-surplus does not go with blanks")) {
      try ReportGenerator(
        seed: 1, options: ReportOptions(layout: .tabsSurplus, zeroStyle: .blanks))
    }
    #expect(throws: ReportOptionsError(message: "surplus cells go with printed zeros only")) {
      try ReportGenerator(
        seed: 1, options: ReportOptions(layout: .pipes, defects: [.surplusCells]))
    }
  }

  static let digests: [(LayoutKind, UInt64)] = [
    (.pipes, 16_433_138_098_107_795_281), (.tabs, 5_868_618_473_191_218_155),
    (.tabsSurplus, 12_103_899_342_301_326_974), (.tabsBroken, 4_901_942_803_941_865_055),
    (.linearised, 14_217_236_784_831_828_077),
    (.trailingPipes, 15_490_919_581_196_599_537),
    (.aligned, 1_291_117_079_150_578_576),
    (.halfPage, 2_651_907_623_398_237_928),
    (.readingOrder, 4_075_761_406_202_911_242),
    (.rawLines, 2_914_033_730_183_235_480),
    (.miniTables, 7_510_460_198_108_967_344),
    (.orphanRows, 17_815_271_951_803_369_215),
    (.cellLines, 10_903_090_588_506_361_873),
    (.pipedCells, 11_707_950_332_239_579_813),
    (.cellsThenPipes, 15_974_943_996_298_613_455),
    (.openedRows, 4_447_072_537_971_860_989),
    (.flipBook, 11_778_346_227_781_056_660),
    (.html, 15_326_424_802_229_768_957),
    (.htmlOneLine, 15_392_407_790_078_748_829),
    (.htmlWord, 5_652_840_501_702_567_640),
    (.htmlNested, 11_758_536_127_644_054_269),
    (.pipesThenLines, 2_013_199_023_053_858_156),
    (.pipesThenCells, 13_659_571_475_160_270_388),
  ]

  /// FNV-1a.
  private static func digest(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
