/// Why a change was rejected.
public enum RejectionReason: UInt8, CaseIterable, Sendable {
  /// The record does not say which year it reports on.
  case yearUnknown
  /// The record's year is none that a report can be about.
  case yearOutOfRange
  /// The record does not say which bytes it was read from.
  case sourceUnknown
  /// What is to be withdrawn or amended was never ingested.
  case reportNotFound
  /// A text of the record is longer than the ledger takes.
  case valueTooLong
  /// The report, or what was entered for it, is newer than what the caller looked at.
  case reportChanged
  /// The report to amend stands withdrawn.
  case reportWithdrawn
  /// The amendment names no cell.
  case amendmentsMissing
  /// The amendment names more cells than the form has.
  case tooManyAmendments
  /// The amendment does not say who entered it.
  case authorMissing
  /// Money was entered for a count, or a count for money.
  case valueKindWrong
  /// What was entered is no number that a cell can hold.
  case valueOutOfRange
  /// The divisions tell who of this kind and tier reports, so that no roster is taken.
  case rosterNotTaken
  /// The roster has more entries than one may have.
  case rosterTooLong
  /// An entry of the roster has no name.
  case rosterNameMissing
  /// The report has had as many amendments as are kept of one.
  case amendmentLimitReached
  /// All rosters together would have more agencies than are kept.
  case rosterLimitReached

  /// The reason as the contract spells it: `YEAR_UNKNOWN`.
  public var name: String {
    switch self {
    case .yearUnknown: "YEAR_UNKNOWN"
    case .yearOutOfRange: "YEAR_OUT_OF_RANGE"
    case .sourceUnknown: "SOURCE_UNKNOWN"
    case .reportNotFound: "REPORT_NOT_FOUND"
    case .valueTooLong: "VALUE_TOO_LONG"
    case .reportChanged: "REPORT_CHANGED"
    case .reportWithdrawn: "REPORT_WITHDRAWN"
    case .amendmentsMissing: "AMENDMENTS_MISSING"
    case .tooManyAmendments: "TOO_MANY_AMENDMENTS"
    case .authorMissing: "AUTHOR_MISSING"
    case .valueKindWrong: "VALUE_KIND_WRONG"
    case .valueOutOfRange: "VALUE_OUT_OF_RANGE"
    case .rosterNotTaken: "ROSTER_NOT_TAKEN"
    case .rosterTooLong: "ROSTER_TOO_LONG"
    case .rosterNameMissing: "ROSTER_NAME_MISSING"
    case .amendmentLimitReached: "AMENDMENT_LIMIT_REACHED"
    case .rosterLimitReached: "ROSTER_LIMIT_REACHED"
    }
  }
}
