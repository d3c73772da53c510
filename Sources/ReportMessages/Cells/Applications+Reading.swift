import DisclosureReport
import GongkaiProtos

extension CellValues {
  mutating func read(_ message: Gongkai_V1_Applications) throws(RecordMessageError) {
    if message.hasNewReceived { try read(message.newReceived, .newReceived) }
    if message.hasCarriedIn { try read(message.carriedIn, .carriedIn) }
    if message.hasOutcomes { try read(message.outcomes) }
    if message.hasCarriedOut { try read(message.carriedOut, .carriedOut) }
  }

  private mutating func read(_ message: Gongkai_V1_ApplicationOutcomes) throws(RecordMessageError) {
    if message.hasGranted { try read(message.granted, .granted) }
    if message.hasPartiallyGranted { try read(message.partiallyGranted, .partiallyGranted) }
    if message.hasRefused { try read(message.refused) }
    if message.hasUnavailable { try read(message.unavailable) }
    if message.hasNotProcessed { try read(message.notProcessed) }
    if message.hasOther { try read(message.other) }
    if message.hasTotal { try read(message.total, .totalHandled) }
  }

  private mutating func read(_ message: Gongkai_V1_RefusedOutcomes) throws(RecordMessageError) {
    if message.hasStateSecret { try read(message.stateSecret, .stateSecret) }
    if message.hasProhibitedByLaw { try read(message.prohibitedByLaw, .prohibitedByLaw) }
    if message.hasEndangersSecurity { try read(message.endangersSecurity, .endangersSecurity) }
    if message.hasThirdPartyRights { try read(message.thirdPartyRights, .thirdPartyRights) }
    if message.hasInternalAffairs { try read(message.internalAffairs, .internalAffairs) }
    if message.hasProcessInformation { try read(message.processInformation, .processInformation) }
    if message.hasEnforcementFile { try read(message.enforcementFile, .enforcementFile) }
    if message.hasAdministrativeQuery {
      try read(message.administrativeQuery, .administrativeQuery)
    }
  }

  private mutating func read(_ message: Gongkai_V1_UnavailableOutcomes) throws(RecordMessageError) {
    if message.hasNotHeld { try read(message.notHeld, .notHeld) }
    if message.hasRequiresCreation { try read(message.requiresCreation, .requiresCreation) }
    if message.hasStillUnclear { try read(message.stillUnclear, .stillUnclear) }
  }

  private mutating func read(_ message: Gongkai_V1_NotProcessedOutcomes) throws(RecordMessageError)
  {
    if message.hasPetitionOrComplaint {
      try read(message.petitionOrComplaint, .petitionOrComplaint)
    }
    if message.hasRepeated { try read(message.repeated, .repeated) }
    if message.hasPublicationRequest { try read(message.publicationRequest, .publicationRequest) }
    if message.hasExcessive { try read(message.excessive, .excessive) }
    if message.hasConfirmationOrReissue {
      try read(message.confirmationOrReissue, .confirmationOrReissue)
    }
  }

  private mutating func read(_ message: Gongkai_V1_OtherOutcomes) throws(RecordMessageError) {
    if message.hasCorrectionOverdue { try read(message.correctionOverdue, .correctionOverdue) }
    if message.hasFeeOverdue { try read(message.feeOverdue, .feeOverdue) }
    if message.hasOther { try read(message.other, .otherOutcome) }
    if message.hasSubtotal { try read(message.subtotal, .otherSubtotal) }
  }

  private mutating func read(
    _ message: Gongkai_V1_ApplicantCounts, _ row: ApplicationRow
  ) throws(RecordMessageError) {
    if message.hasNaturalPerson {
      try set(.application(row, .naturalPerson), message.naturalPerson)
    }
    if message.hasBusiness { try set(.application(row, .business), message.business) }
    if message.hasResearchInstitution {
      try set(.application(row, .researchInstitution), message.researchInstitution)
    }
    if message.hasPublicWelfare {
      try set(.application(row, .publicWelfare), message.publicWelfare)
    }
    if message.hasLegalService { try set(.application(row, .legalService), message.legalService) }
    if message.hasOtherOrganisation {
      try set(.application(row, .otherOrganisation), message.otherOrganisation)
    }
    if message.hasTotal { try set(.application(row, .total), message.total) }
  }
}
