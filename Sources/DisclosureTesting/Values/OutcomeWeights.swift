import DisclosureReport

/// How often each outcome but 予以公开 comes: most often that the information is not held, hardly ever
/// a state secret.
enum OutcomeWeights {
  /// The outcomes, in the form's order.
  static let rows: [ApplicationRow] = table.map(\.row)
  /// Their weights, in the same order.
  static let weights: [Int] = table.map(\.weight)

  private static let table: [(row: ApplicationRow, weight: Int)] = [
    (.partiallyGranted, 95), (.stateSecret, 2), (.prohibitedByLaw, 12), (.endangersSecurity, 4),
    (.thirdPartyRights, 12), (.internalAffairs, 9), (.processInformation, 12),
    (.enforcementFile, 11), (.administrativeQuery, 15), (.notHeld, 250), (.requiresCreation, 38),
    (.stillUnclear, 16), (.petitionOrComplaint, 44), (.repeated, 20), (.publicationRequest, 8),
    (.excessive, 4), (.confirmationOrReissue, 6), (.correctionOverdue, 30), (.feeOverdue, 2),
    (.otherOutcome, 26),
  ]
}
