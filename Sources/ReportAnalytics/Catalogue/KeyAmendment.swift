public import DisclosureReport

/// What a person has entered for a report: what a printed document shows.
///
/// It belongs to the documents that supported what stood when it came, and counts whenever one of
/// them supports what stands: however they are read later, and not while another document stands.
struct KeyAmendment: Hashable, Sendable {
  var sources: Set<SourceIdentity>
  var cells: [CellAmendment]
  var author: String
  var reason: String
  /// The batch that brought it.
  var revision: Int64
}

/// What a person has entered for a cell, and counts.
public struct AppliedAmendment: Hashable, Sendable {
  /// The cell.
  public var cell: Cell
  /// What the printed document shows; never ``CellAmendment/Value/revoke``.
  public var value: CellAmendment.Value
  /// Who entered it.
  public var author: String
  /// Why, for people.
  public var reason: String
  /// The revision that holds it.
  public var revision: Int64

  init(_ cell: CellAmendment, _ amendment: KeyAmendment) {
    self.cell = cell.cell
    value = cell.value
    author = amendment.author
    reason = amendment.reason
    revision = amendment.revision
  }
}
