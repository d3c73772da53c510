public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_Applications {
  /// The message of table 三, or nil where none of its cells prints a value.
  public init?(_ cells: CellValues) {
    self.init()
    if let row = Gongkai_V1_ApplicantCounts(cells, .newReceived) { newReceived = row }
    if let row = Gongkai_V1_ApplicantCounts(cells, .carriedIn) { carriedIn = row }
    if let rows = Gongkai_V1_ApplicationOutcomes(cells) { outcomes = rows }
    if let row = Gongkai_V1_ApplicantCounts(cells, .carriedOut) { carriedOut = row }
    guard hasNewReceived || hasCarriedIn || hasOutcomes || hasCarriedOut else { return nil }
  }
}

extension Gongkai_V1_ApplicationOutcomes {
  fileprivate init?(_ cells: CellValues) {
    self.init()
    if let row = Gongkai_V1_ApplicantCounts(cells, .granted) { granted = row }
    if let row = Gongkai_V1_ApplicantCounts(cells, .partiallyGranted) { partiallyGranted = row }
    if let rows = Gongkai_V1_RefusedOutcomes(cells) { refused = rows }
    if let rows = Gongkai_V1_UnavailableOutcomes(cells) { unavailable = rows }
    if let rows = Gongkai_V1_NotProcessedOutcomes(cells) { notProcessed = rows }
    if let rows = Gongkai_V1_OtherOutcomes(cells) { other = rows }
    if let row = Gongkai_V1_ApplicantCounts(cells, .totalHandled) { total = row }
    guard
      hasGranted || hasPartiallyGranted || hasRefused || hasUnavailable || hasNotProcessed
        || hasOther || hasTotal
    else { return nil }
  }
}

extension Gongkai_V1_RefusedOutcomes {
  fileprivate init?(_ cells: CellValues) {
    self.init()
    var printed = false
    if let row = Gongkai_V1_ApplicantCounts(cells, .stateSecret) {
      stateSecret = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .prohibitedByLaw) {
      prohibitedByLaw = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .endangersSecurity) {
      endangersSecurity = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .thirdPartyRights) {
      thirdPartyRights = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .internalAffairs) {
      internalAffairs = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .processInformation) {
      processInformation = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .enforcementFile) {
      enforcementFile = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .administrativeQuery) {
      administrativeQuery = row
      printed = true
    }
    guard printed else { return nil }
  }
}

extension Gongkai_V1_UnavailableOutcomes {
  fileprivate init?(_ cells: CellValues) {
    self.init()
    var printed = false
    if let row = Gongkai_V1_ApplicantCounts(cells, .notHeld) {
      notHeld = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .requiresCreation) {
      requiresCreation = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .stillUnclear) {
      stillUnclear = row
      printed = true
    }
    guard printed else { return nil }
  }
}

extension Gongkai_V1_NotProcessedOutcomes {
  fileprivate init?(_ cells: CellValues) {
    self.init()
    var printed = false
    if let row = Gongkai_V1_ApplicantCounts(cells, .petitionOrComplaint) {
      petitionOrComplaint = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .repeated) {
      repeated = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .publicationRequest) {
      publicationRequest = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .excessive) {
      excessive = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .confirmationOrReissue) {
      confirmationOrReissue = row
      printed = true
    }
    guard printed else { return nil }
  }
}

extension Gongkai_V1_OtherOutcomes {
  fileprivate init?(_ cells: CellValues) {
    self.init()
    var printed = false
    if let row = Gongkai_V1_ApplicantCounts(cells, .correctionOverdue) {
      correctionOverdue = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .feeOverdue) {
      feeOverdue = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .otherOutcome) {
      other = row
      printed = true
    }
    if let row = Gongkai_V1_ApplicantCounts(cells, .otherSubtotal) {
      subtotal = row
      printed = true
    }
    guard printed else { return nil }
  }
}

extension Gongkai_V1_ApplicantCounts {
  fileprivate init?(_ cells: CellValues, _ row: ApplicationRow) {
    self.init()
    if let count = cells[row, .naturalPerson] { naturalPerson = count }
    if let count = cells[row, .business] { business = count }
    if let count = cells[row, .researchInstitution] { researchInstitution = count }
    if let count = cells[row, .publicWelfare] { publicWelfare = count }
    if let count = cells[row, .legalService] { legalService = count }
    if let count = cells[row, .otherOrganisation] { otherOrganisation = count }
    if let count = cells[row, .total] { total = count }
    guard
      hasNaturalPerson || hasBusiness || hasResearchInstitution || hasPublicWelfare
        || hasLegalService || hasOtherOrganisation || hasTotal
    else { return nil }
  }
}
