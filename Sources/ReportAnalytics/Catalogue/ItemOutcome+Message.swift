import DisclosureReport

extension ItemOutcome {
  /// A sentence for people on why it was rejected, where it was.
  public var message: String? { rejection.map(message) }

  private func message(_ rejection: RejectionReason) -> String {
    switch rejection {
    case .yearUnknown: "the record does not say which year it reports on"
    case .yearOutOfRange:
      "the year is not from \(ChangeLimits.years.lowerBound) to \(ChangeLimits.years.upperBound)"
    case .sourceUnknown:
      "the record's source has no SHA-256 digest of 32 bytes, or a part below 0"
    case .reportNotFound:
      "nothing was ingested under \(key?.description ?? source.map { "source \($0)" } ?? "it"), "
        + "and a withdrawal is kept for later only with a version or a time"
    case .valueTooLong:
      "the agency's identity, the parser's version, the reason, the author or a name is longer "
        + "than \(ChangeLimits.maxTextBytes) bytes"
    case .amendmentLimitReached:
      "the report would have \(figures.value) amendments, and at most \(figures.limit) are kept of one"
    case .rosterLimitReached:
      "all rosters would have \(figures.value) agencies, and at most \(figures.limit) are kept"
    default: amendmentMessage(rejection) ?? rosterMessage(rejection) ?? rejection.name
    }
  }

  private var figures: (value: String, limit: String) {
    (exceeded.map { "\($0.value)" } ?? "more", exceeded.map { "\($0.limit)" } ?? "fewer")
  }

  private func amendmentMessage(_ rejection: RejectionReason) -> String? {
    switch rejection {
    case .reportChanged: "the report has changed since the revision that was looked at"
    case .reportWithdrawn: "the report stands withdrawn"
    case .amendmentsMissing: "the amendment names no cell"
    case .tooManyAmendments:
      "the amendment names more than \(ChangeLimits.maxAmendedCells) cells"
    case .authorMissing: "the amendment does not say who entered it"
    case .valueKindWrong: "money was entered for a count, or a count for money"
    case .valueOutOfRange: "what was entered is no number that a cell can hold"
    default: nil
    }
  }

  private func rosterMessage(_ rejection: RejectionReason) -> String? {
    switch rejection {
    case .rosterNotTaken:
      "the divisions tell which governments of provinces, prefectures and counties report"
    case .rosterTooLong:
      "the roster has more than \(ChangeLimits.maxRosterEntries) entries"
    case .rosterNameMissing: "an entry of the roster has no name"
    default: nil
    }
  }
}
