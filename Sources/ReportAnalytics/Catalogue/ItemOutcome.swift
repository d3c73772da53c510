public import DisclosureReport

/// What became of a change.
public struct ItemOutcome: Hashable, Sendable {
  /// What became of it.
  public var outcome: ChangeOutcome
  /// The key that it is about; nil where it gives none.
  public var key: ReportKey?
  /// The source that it is about; nil where it is about a key as a whole.
  public var source: SourceIdentity?
  /// The key that the source stood under before, where that is another.
  public var replacedKey: ReportKey?
  /// Why it was rejected, where it was.
  public var rejection: RejectionReason?

  init(
    _ outcome: ChangeOutcome, key: ReportKey? = nil, source: SourceIdentity? = nil,
    replacedKey: ReportKey? = nil, rejection: RejectionReason? = nil
  ) {
    self.outcome = outcome
    self.key = key
    self.source = source
    self.replacedKey = replacedKey
    self.rejection = rejection
  }

  /// A sentence for people on why it was rejected, where it was.
  public var message: String? {
    switch rejection {
    case nil: nil
    case .yearUnknown: "the record does not say which year it reports on"
    case .yearOutOfRange:
      "the record's year is not from \(ChangeLimits.years.lowerBound) to "
        + "\(ChangeLimits.years.upperBound)"
    case .sourceUnknown:
      "the record's source has no SHA-256 digest of 32 bytes, or a part below 0"
    case .reportNotFound:
      "nothing was ingested under \(key?.description ?? source.map { "source \($0)" } ?? "it"), "
        + "and the withdrawal carries neither version nor time to be kept for later"
    case .valueTooLong:
      "the agency's identity, the parser's version or the reason is longer than "
        + "\(ChangeLimits.maxTextBytes) bytes"
    }
  }
}

/// What became of a batch.
public struct BatchOutcome: Hashable, Sendable {
  /// The revision that holds the batch, or that it was answered at where it changed nothing.
  public var revision: Int64
  /// One outcome for each change, in the order of the changes.
  public var items: [ItemOutcome]
}
