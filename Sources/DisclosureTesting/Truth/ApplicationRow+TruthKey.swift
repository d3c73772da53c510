import DisclosureReport

extension ApplicationRow {
  /// The row's key in a truth file.
  var truthKey: String {
    switch self {
    case .newReceived: "new_received"
    case .carriedIn: "carried_in"
    case .granted: "granted"
    case .partiallyGranted: "partial"
    case .stateSecret: "refuse_state_secret"
    case .prohibitedByLaw: "refuse_law_prohibits"
    case .endangersSecurity: "refuse_three_safety"
    case .thirdPartyRights: "refuse_third_party"
    case .internalAffairs: "refuse_internal"
    case .processInformation: "refuse_process"
    case .enforcementFile: "refuse_enforcement_file"
    case .administrativeQuery: "refuse_admin_query"
    case .notHeld: "unable_not_held"
    case .requiresCreation: "unable_needs_creation"
    case .stillUnclear: "unable_unclear_after_correction"
    case .petitionOrComplaint: "reject_petition"
    case .repeated: "reject_repeat"
    case .publicationRequest: "reject_publication"
    case .excessive: "reject_excessive"
    case .confirmationOrReissue: "reject_confirm_or_reissue"
    case .correctionOverdue: "other_overdue_correction"
    case .feeOverdue: "other_overdue_fee"
    case .otherOutcome: "other_other"
    case .otherSubtotal: "other_subtotal"
    case .totalHandled: "total_handled"
    case .carriedOut: "carried_out"
    }
  }
}
