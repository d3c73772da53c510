public import DisclosureReport

/// How things stand.
public struct AnalyticsStatus: Hashable, Sendable {
  /// The revision that the answer was computed at.
  public var revision: Int64
  /// How many reports stand under an agency and year.
  public var reports: Int
  /// How many reports stand under their source, because their agency is unresolved or ambiguous.
  public var unresolvedReports: Int
  /// How many sources have been answered.
  public var sources: Int
  /// How many keys stand withdrawn.
  public var withdrawn: Int
  /// The reports of each basis and year, in that order.
  public var bases: [BasisStatus]
  /// How many contradictions between reports there are of each code; a code without any is left
  /// out.
  public var crossFindings: [FindingCode: Int]
  /// How many standing reports each parser version has read.
  public var parserVersions: [String: Int]
  /// How many changes since the start came to which outcome.
  public var outcomes: [ChangeOutcome: Int]
}

/// The reports of a basis and year.
public struct BasisStatus: Hashable, Sendable {
  /// The kind and tier.
  public var basis: Basis
  /// The year reported on.
  public var year: Int
  /// How many of the reports expected are in.
  public var completeness: Completeness
  /// How many cells are unknown.
  public var unknownCells: Int
  /// How many cells are INFERRED or ENTERED.
  public var doubtedCells: Int
}
