/// What became of a change.
public enum ChangeOutcome: UInt8, CaseIterable, Sendable {
  /// The report stands; nothing stood under its key. The roster is the first of its place.
  case created
  /// The report stands in place of another version, or amended, or its source has moved here from
  /// another key; the roster stands in place of another.
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
