import DisclosureReport
import Testing

@testable import DisclosureTesting

struct EveryDefectTests {
  /// Reports with and without a defect, of one seed, in every layout that it goes with, in a style
  /// that it goes with by turns.
  private func pairs(
    _ defect: Defect, seed: UInt64 = 1
  ) throws -> [(clean: GeneratedReport, flawed: GeneratedReport)] {
    try LayoutKind.allCases.enumerated().compactMap { place, layout in
      let styles = layout.zeroStyles.filter { defect.fits(layout, $0) }
      let own = layout.layout.defects
      guard !styles.isEmpty, !own.contains(defect), own.allSatisfy({ defect.fits(with: $0) })
      else { return nil }
      var options = ReportOptions(
        layout: layout, zeroStyle: styles[place % styles.count],
        scale: AgencyScale(applications: 60...90, naturalPersonsOnly: false), singleOther: false)
      let clean = try ReportGenerator(seed: seed, options: options)
        .report(of: .invented, on: 2023)
      options.defects = [defect]
      let flawed = try ReportGenerator(seed: seed, options: options)
        .report(of: .invented, on: 2023)
      return (clean, flawed)
    }
  }

  @Test("Each defect goes with some layout and changes the text", arguments: Defect.allCases)
  func changes(defect: Defect) throws {
    let pairs = try pairs(defect)
    let changed = pairs.count { $0.clean.bytes != $0.flawed.bytes }
    // A seed may draw a report without money, or one that the defect finds nothing in.
    #expect(!pairs.isEmpty && changed * 4 >= pairs.count)
  }

  @Test(
    "A defect of labels, texts or pages leaves every value as it was",
    arguments: [
      Defect.labelTypos, .lookAlikeLetters, .doubledLetters, .labelVariants, .shortLabels,
      .spacedLabels, .extraRows, .placeholders, .remarksInCells, .wideDigits, .thousandsSeparators,
      .needlessDecimals, .partedNumbers, .runTogetherNumbers, .shiftedRows, .orphanRows,
      .lostValues,
      .lostLabels, .lostSubLabels, .lostNumbers, .pageBreaks, .siteNoise, .remarks, .titleVariants,
      .traditionalCharacters, .readings, .surplusCells,
    ])
  func values(defect: Defect) throws {
    for pair in try pairs(defect) { #expect(pair.clean.truth.cells == pair.flawed.truth.cells) }
  }

  @Test(
    "A defect of a row is told of just the rows that have it",
    arguments: [
      (Defect.partedNumbers, RowStanding.parted), (.runTogetherNumbers, .runTogether),
      (.orphanRows, .orphan), (.lostValues, .valuesLost), (.lostLabels, .labelLost),
      (.lostSubLabels, .labelLost), (.lostNumbers, .valuesLost), (.surplusCells, .surplus),
    ])
  func standings(defect: Defect, standing: RowStanding) throws {
    for pair in try pairs(defect) {
      let rows = zip(pair.clean.printed.rows, pair.flawed.printed.rows)
      #expect(rows.contains { $1.standing == standing })
      for (clean, flawed) in rows where flawed.standing == standing {
        #expect(clean.standing != standing)
        let known = flawed.cells.contains(where: pair.flawed.truth.determined.contains)
        #expect(standing == .surplus || !known)
      }
      for (clean, flawed) in rows where flawed.standing != standing {
        #expect(clean.tokens.filter { !$0.isEmpty } == flawed.tokens.filter { !$0.isEmpty })
      }
    }
  }

  @Test("Digits parted or run together are all still there, in order")
  func digits() throws {
    for defect in [Defect.partedNumbers, .runTogetherNumbers] {
      for pair in try pairs(defect) {
        let clean = pair.clean.printed.rows.map { $0.tokens.joined() }
        #expect(clean == pair.flawed.printed.rows.map { $0.tokens.joined() })
      }
    }
  }

  @Test("What is lost is named, and never determined")
  func lost() throws {
    for defect in [Defect.lostValues, .lostNumbers] {
      for pair in try pairs(defect) {
        let truth = pair.flawed.truth
        #expect(!truth.lost.isEmpty && truth.lost.isDisjoint(with: truth.determined))
        #expect(truth.anomalies.allSatisfy { $0.type == "extraction_loss" })
        for row in pair.flawed.printed.rows where row.standing == .valuesLost {
          #expect(row.tokens.isEmpty && row.cells.allSatisfy(truth.lost.contains))
        }
      }
    }
  }

  @Test("A shifted row stands out of line with its head only where it has blanks")
  func shifted() throws {
    for pair in try pairs(.shiftedRows) {
      for row in pair.flawed.printed.rows where row.standing == .shifted {
        #expect(row.tokens.contains("") && row.tokens.contains { !$0.isEmpty })
      }
    }
  }

  @Test("Defects that take away what another one changes do not go together")
  func rivals() throws {
    for defect in Defect.allCases {
      #expect(defect.fits(with: defect))
      for other in Defect.allCases {
        #expect(defect.fits(with: other) == other.fits(with: defect))
      }
    }
    #expect(throws: ReportOptionsError(message: "lost_values does not go with lost_labels")) {
      try ReportGenerator(
        seed: 1,
        options: ReportOptions(
          layout: .rawLines, zeroStyle: .zeros, defects: [.lostValues, .lostLabels]))
    }
    #expect(throws: ReportOptionsError(message: "shifted_rows does not go with html, zeros")) {
      try ReportGenerator(seed: 1, options: ReportOptions(layout: .html, defects: [.shiftedRows]))
    }
  }

  @Test("A label is lost only where a blank row before it leaves something to see")
  func blankRows() {
    for defect in [Defect.lostLabels, .lostSubLabels, .orphanRows] {
      #expect(!defect.fits(.rawLines, .blanks) && !defect.fits(.pipesThenCells, .blanks))
      #expect(defect.fits(.rawLines, .zeros) && defect.fits(.pipes, .blanks))
      #expect(!defect.fits(with: .mixedZeros))
    }
  }
}
