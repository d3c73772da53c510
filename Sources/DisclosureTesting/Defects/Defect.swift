import DisclosureReport

/// Something wrong with a report that a reader must survive: each is one transformation of what is
/// printed.
public enum Defect: String, CaseIterable, Sendable {
  /// Labels with letters lost or doubled, as a recogniser leaves them.
  case labelTypos = "label_typos"
  /// Every outcome 0 although （七）总计 is not: the report contradicts itself.
  case contradictoryOutcomes = "contradictory_outcomes"
  /// A 0 too many in the row （七）总计 and in the table of disputes.
  case surplusCells = "surplus_cells"
}

extension Defect {
  /// Changes the values, before anything is written.
  func apply(to cells: inout CellValues) -> [ReportAnomaly] {
    switch self {
    case .contradictoryOutcomes: cells.contradictOutcomes()
    case .labelTypos, .surplusCells: []
    }
  }

  /// Changes the form as filled in, before it is laid out.
  func apply(to form: inout FilledForm, using random: inout SplitMix64) -> [ReportAnomaly] {
    switch self {
    case .labelTypos: form.misspellLabels(using: &random)
    case .surplusCells: form.addSurplusCells(using: &random)
    case .contradictoryOutcomes: []
    }
  }
}
