/// The words of the truth files for the form's rows and columns, and the paths of a record.
enum TruthKeys {
  /// The columns of 规章 and 行政规范性文件.
  static let documents = [
    "made": "made", "repealed": "repealed", "in_force": "in_force", "new_made": "newly_made",
    "new_disclosed": "newly_disclosed", "total_disclosed": "total_disclosed",
  ]

  /// The rows with decisions.
  static let actions = [
    "licensing": "proactive.licensing", "penalty": "proactive.penalty",
    "enforcement": "proactive.enforcement",
    "other_management_services": "proactive.other_services",
  ]

  /// The blocks of disputes.
  static let blocks = [
    "review": "disputes.review", "litigation_direct": "disputes.direct_litigation",
    "litigation_after_review": "disputes.litigation_after_review",
  ]

  /// The columns of a block of disputes.
  static let results = ["upheld", "corrected", "other", "pending", "total"]

  /// The rows of applications.
  static let rows: [String: String] = [
    "new_received": "applications.new_received", "carried_in": "applications.carried_in",
    "carried_out": "applications.carried_out", "total_handled": outcomes + "total",
    "granted": outcomes + "granted", "partial": outcomes + "partially_granted",
    "refuse_state_secret": outcomes + "refused.state_secret",
    "refuse_law_prohibits": outcomes + "refused.prohibited_by_law",
    "refuse_three_safety": outcomes + "refused.endangers_security",
    "refuse_third_party": outcomes + "refused.third_party_rights",
    "refuse_internal": outcomes + "refused.internal_affairs",
    "refuse_process": outcomes + "refused.process_information",
    "refuse_enforcement_file": outcomes + "refused.enforcement_file",
    "refuse_admin_query": outcomes + "refused.administrative_query",
    "unable_not_held": outcomes + "unavailable.not_held",
    "unable_needs_creation": outcomes + "unavailable.requires_creation",
    "unable_unclear_after_correction": outcomes + "unavailable.still_unclear",
    "reject_petition": outcomes + "not_processed.petition_or_complaint",
    "reject_repeat": outcomes + "not_processed.repeated",
    "reject_publication": outcomes + "not_processed.publication_request",
    "reject_excessive": outcomes + "not_processed.excessive",
    "reject_confirm_or_reissue": outcomes + "not_processed.confirmation_or_reissue",
    "other_overdue_correction": outcomes + "other.correction_overdue",
    "other_overdue_fee": outcomes + "other.fee_overdue", "other_other": outcomes + "other.other",
    "other_subtotal": outcomes + "other.subtotal",
  ]

  private static let outcomes = "applications.outcomes."
}
