public import DisclosureReport

/// What a generated report says: every printed value in its cell, and what its text does not
/// settle.
public struct ReportTruth: Hashable, Sendable {
  /// Whose report it is.
  public var place: ReportingPlace
  /// The year reported on.
  public var year: Int
  /// The values printed; nil where a blank is.
  public var cells: CellValues
  /// The cells whose value, or blankness, the text and the form's identities surely determine.
  ///
  /// Everything, unless blanks are dropped or a surplus value is printed. A cell left out here may
  /// still be settled by a closer look at the identities: the set errs on the side of caution.
  public var determined: CellSet
  /// Whose columns the tables have.
  public var era: FormEra
  /// Cells whose values the report had, of which its text does not show what they are.
  ///
  /// A line is lost, or an amount has no unit: the only right answer is that they are unknown.
  public var lost: CellSet
  /// Whether （六）其他处理 is printed as one row.
  public var singleOther: Bool
  /// What the report contradicts, or prints beyond the form.
  public var anomalies: [ReportAnomaly]
  /// The contradictions that were planted in it, besides what its defects bring.
  public var contradictions: Set<Contradiction> = []
}
