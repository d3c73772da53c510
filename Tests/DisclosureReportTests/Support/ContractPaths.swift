/// Every cell path, spelled out from the contract's table and not from the sources' enumerations.
enum ContractPaths {
  static let all: [String] = proactive + applications + disputes

  static let proactive: [String] =
    below(
      "proactive",
      ["regulations", "normative_documents"].flatMap { row in
        below(
          row,
          ["made", "repealed", "in_force", "newly_made", "newly_disclosed", "total_disclosed"])
      }
        + ["licensing", "other_services", "penalty", "enforcement"].flatMap { row in
          below(row, ["decisions", "previous_year_items", "change"])
        }
        + below("fees", ["amount", "previous_year_items", "change"])
        + below("procurement", ["items", "amount"]))

  static let applicationRows: [String] = below(
    "applications",
    ["new_received", "carried_in"]
      + below(
        "outcomes",
        ["granted", "partially_granted"]
          + below(
            "refused",
            [
              "state_secret", "prohibited_by_law", "endangers_security", "third_party_rights",
              "internal_affairs", "process_information", "enforcement_file", "administrative_query",
            ])
          + below("unavailable", ["not_held", "requires_creation", "still_unclear"])
          + below(
            "not_processed",
            [
              "petition_or_complaint", "repeated", "publication_request", "excessive",
              "confirmation_or_reissue",
            ])
          + below("other", ["correction_overdue", "fee_overdue", "other", "subtotal"])
          + ["total"])
      + ["carried_out"])

  static let applications: [String] = applicationRows.flatMap { row in
    below(
      row,
      [
        "natural_person", "business", "research_institution", "public_welfare", "legal_service",
        "other_organisation", "total",
      ])
  }

  static let disputes: [String] = below(
    "disputes",
    ["review", "direct_litigation", "litigation_after_review"].flatMap { block in
      below(block, ["upheld", "corrected", "other", "pending", "total"])
    })

  private static func below(_ parent: String, _ children: [String]) -> [String] {
    children.map { "\(parent).\($0)" }
  }
}
