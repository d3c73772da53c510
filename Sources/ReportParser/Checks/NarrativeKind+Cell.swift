import DisclosureReport

extension NarrativeKind {
  /// The cell that prints such numbers as they are counted most plainly; nil where several cells, or none, do.
  var cell: Cell? {
    switch self {
    case .applicationsReceived: .application(.newReceived, .total)
    case .applicationsHandled: .application(.totalHandled, .total)
    case .applicationsCarriedIn: .application(.carriedIn, .total)
    case .applicationsCarriedOut: .application(.carriedOut, .total)
    case .applicationsGranted, .applicationsGrantedOrPartially: .application(.granted, .total)
    case .applicationsPartiallyGranted: .application(.partiallyGranted, .total)
    case .applicationsOfNaturalPersons: .application(.newReceived, .naturalPerson)
    case .reviews: .dispute(.review, .total)
    case .reviewsUpheld: .dispute(.review, .upheld)
    case .reviewsCorrected: .dispute(.review, .corrected)
    case .lawsuits: .dispute(.directLitigation, .total)
    case .documentsMade: .documents(.normativeDocuments, .made)
    case .documentsRepealed: .documents(.normativeDocuments, .repealed)
    case .documentsInForce: .documents(.normativeDocuments, .inForce)
    default: nil
    }
  }
}
