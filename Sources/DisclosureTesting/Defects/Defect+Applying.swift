import DisclosureReport

extension Defect {
  /// Changes the values, before anything is written.
  func apply(to cells: inout CellValues, using random: inout SplitMix64) -> [ReportAnomaly] {
    switch self {
    case .contradictoryOutcomes: cells.contradictOutcomes()
    case .brokenRowSum: cells.breakSum { $0.breakRowSum(using: &random) }
    case .brokenOutcomeSum: cells.breakSum { $0.breakOutcomeSum(using: &random) }
    case .brokenBalance: cells.breakSum { $0.breakBalance(using: &random) }
    case .brokenDisputeSum: cells.breakSum { $0.breakDisputeSum(using: &random) }
    default: []
    }
  }

  /// Changes which zeros are printed, given the values of every cell.
  func apply(
    toZerosOf cells: inout CellValues, of values: CellValues, using random: inout SplitMix64
  ) {
    if self == .mixedZeros { cells.mixZeros(of: values, using: &random) }
  }

  /// Changes the form as filled in, before it is laid out.
  func apply(to form: inout FilledForm, using random: inout SplitMix64) -> [ReportAnomaly] {
    switch self {
    case .labelTypos: return form.misspellLabels(using: &random)
    case .surplusCells: return form.addSurplusCells(using: &random)
    case .lookAlikeLetters: return form.confuseLetters(using: &random)
    case .doubledLetters: return form.doubleLetters(using: &random)
    case .labelVariants: form.varyLabels(using: &random)
    case .shortLabels: form.shortenLabels()
    case .spacedLabels: form.spaceLabels(using: &random)
    case .extraRows: form.addRows(using: &random)
    case .placeholders: form.fillBlanks(using: &random)
    case .remarksInCells: form.addRemarks(using: &random)
    case .wideDigits: form.rewriteNumbers(\.inWideDigits)
    case .thousandsSeparators: form.rewriteNumbers(\.withThousandsSeparators)
    case .needlessDecimals: form.addDecimals()
    case .partedNumbers: form.partNumbers(using: &random)
    case .runTogetherNumbers: form.runNumbersTogether(using: &random)
    case .shiftedRows: form.shiftRows(using: &random)
    case .orphanRows: form.orphanRows(using: &random)
    case .lostValues: return form.loseValues(using: &random)
    case .lostLabels: form.loseLabels(using: &random)
    case .lostSubLabels: form.loseSubLabels()
    case .lostNumbers: return form.loseNumbers()
    case .pageBreaks: form.breakPages(using: &random)
    default: break
    }
    return []
  }

  /// Changes the report before it is laid out.
  func apply(to document: inout ReportDocument, using random: inout SplitMix64) {
    switch self {
    case .siteNoise: document.surroundWithSite(using: &random)
    case .remarks: document.addRemarks(using: &random)
    case .tableLikeProse: document.addTableLikeProse(using: &random)
    case .titleVariants: document.varyTitles(using: &random)
    default: break
    }
  }

  /// Changes a text, be it the whole report or a value in it.
  func apply(toText text: String, using random: inout SplitMix64) -> String {
    switch self {
    case .traditionalCharacters: text.inTraditionalCharacters
    case .readings: text.withReadings(using: &random)
    default: text
    }
  }
}
