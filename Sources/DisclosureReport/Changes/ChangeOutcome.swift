/// What became of a change.
public enum ChangeOutcome: UInt8, CaseIterable, Sendable {
  /// The report stands; nothing stood under its key.
  case created
  /// The report stands in place of another version, or its source has moved here from another key.
  case replaced
  /// What stands says the same already; the source is noted as another supporter.
  case unchanged
  /// What stands comes later in the order of versions; the source is noted.
  case stale
  /// The report, or a source's support of it, was taken back.
  case withdrawn
  /// The change cannot be made; the reason says why.
  case rejected

  /// The outcome as the contract spells it: `CREATED`.
  public var name: String {
    switch self {
    case .created: "CREATED"
    case .replaced: "REPLACED"
    case .unchanged: "UNCHANGED"
    case .stale: "STALE"
    case .withdrawn: "WITHDRAWN"
    case .rejected: "REJECTED"
    }
  }
}

/// Why a change was rejected.
public enum RejectionReason: UInt8, CaseIterable, Sendable {
  /// The record does not say which year it reports on.
  case yearUnknown
  /// The record's year is none that a report can be about.
  case yearOutOfRange
  /// The record does not say which bytes it was read from.
  case sourceUnknown
  /// What is to be withdrawn was never ingested.
  case reportNotFound
  /// A text of the record is longer than the ledger takes.
  case valueTooLong

  /// The reason as the contract spells it: `YEAR_UNKNOWN`.
  public var name: String {
    switch self {
    case .yearUnknown: "YEAR_UNKNOWN"
    case .yearOutOfRange: "YEAR_OUT_OF_RANGE"
    case .sourceUnknown: "SOURCE_UNKNOWN"
    case .reportNotFound: "REPORT_NOT_FOUND"
    case .valueTooLong: "VALUE_TOO_LONG"
    }
  }
}
