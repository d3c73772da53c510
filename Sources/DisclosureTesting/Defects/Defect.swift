import DisclosureReport

/// Something wrong with a report, or unusual about it, that a reader must survive: each is one
/// transformation of what is printed.
public enum Defect: String, CaseIterable, Sendable {
  /// Labels with letters lost or doubled, as a recogniser leaves them.
  case labelTypos = "label_typos"
  /// Every outcome 0 although （七）总计 is not: the report contradicts itself.
  case contradictoryOutcomes = "contradictory_outcomes"
  /// A 0 too many in the row （七）总计 and in the table of disputes.
  case surplusCells = "surplus_cells"
  /// 总计 of a row is not the sum of its applicants.
  case brokenRowSum = "broken_row_sum"
  /// The outcomes of a column do not add up to （七）总计.
  case brokenOutcomeSum = "broken_outcome_sum"
  /// 一 and 二 do not add up to （七） and 四.
  case brokenBalance = "broken_balance"
  /// 总计 of a block of disputes is not the sum of its results.
  case brokenDisputeSum = "broken_dispute_sum"
  /// Some zeros printed, others left blank, without a rule.
  case mixedZeros = "mixed_zeros"
  /// Letters of labels replaced by others that look like them: 去 for 法.
  case lookAlikeLetters = "look_alike_letters"
  /// Letters of labels printed twice.
  case doubledLetters = "doubled_letters"
  /// Labels, heads and titles of blocks in other wordings that reports use.
  case labelVariants = "label_variants"
  /// Short forms of long labels: 1.逾期不补正.
  case shortLabels = "short_labels"
  /// Labels with spaces inside: 总 计.
  case spacedLabels = "spaced_labels"
  /// Rows in table 二 that the form does not know.
  case extraRows = "extra_rows"
  /// A sign where a cell is blank: `/`, `-`, `—`, 无.
  case placeholders
  /// Units and remarks behind numbers: 3件, 22（其中修订16件）.
  case remarksInCells = "remarks_in_cells"
  /// Full-width digits: １２.
  case wideDigits = "wide_digits"
  /// Commas between thousands: 1,362.
  case thousandsSeparators = "thousands_separators"
  /// Money with needless decimals: 0.00.
  case needlessDecimals = "needless_decimals"
  /// Some numbers printed as two: `1 2` for 12.
  case partedNumbers = "parted_numbers"
  /// Some pairs of numbers printed as one: `00`.
  case runTogetherNumbers = "run_together_numbers"
  /// Some rows of a grid one column beside their place.
  case shiftedRows = "shifted_rows"
  /// Some labels of table 三 in a run above or below their rows, which are bare numbers.
  case orphanRows = "orphan_rows"
  /// Some rows of table 三 without their values.
  case lostValues = "lost_values"
  /// Some rows of table 三 without their labels.
  case lostLabels = "lost_labels"
  /// Every sub-row of table 三 without its label: bare values.
  case lostSubLabels = "lost_sub_labels"
  /// No numbers in table 三 and table 四: a crawler removed repeated lines.
  case lostNumbers = "lost_numbers"
  /// Pages end inside table 三: a page number, the head once more.
  case pageBreaks = "page_breaks"
  /// A web page around the report: navigation, metadata, a footer.
  case siteNoise = "site_noise"
  /// Remarks with numbers in them below the tables.
  case remarks
  /// Prose that speaks as the tables do.
  case tableLikeProse = "table_like_prose"
  /// Section titles in other wordings that reports use.
  case titleVariants = "title_variants"
  /// The whole text in traditional characters.
  case traditionalCharacters = "traditional_characters"
  /// Some characters followed by their reading, as a learner's page prints them: 關(guān).
  case readings

  /// The defects of demonstrations and samples.
  public static let common: [Defect] = [.labelTypos, .contradictoryOutcomes, .surplusCells]
}
