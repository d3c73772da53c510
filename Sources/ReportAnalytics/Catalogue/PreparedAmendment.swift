import DisclosureReport

/// An amendment that can be held against what stands.
struct PreparedAmendment: Sendable {
  var key: ReportKey
  /// Each cell once, in the form's order.
  var cells: [CellAmendment]
  var author: String
  var reason: String
  /// The revision that the person looked at.
  var expectedRevision: Int64?

  init(
    _ key: ReportKey, _ cells: [CellAmendment], author: String, reason: String,
    expectedRevision: Int64?
  ) {
    self.key = key
    var last: [Cell: CellAmendment] = [:]
    for cell in cells { last[cell.cell] = cell }
    self.cells = last.values.sorted { $0.cell < $1.cell }
    self.author = author
    self.reason = reason
    self.expectedRevision = expectedRevision
  }
}

extension PreparedChange {
  /// The body of an amendment that comes in, or why it cannot be made whatever stands.
  static func amendment(
    _ key: ReportKey, _ cells: [CellAmendment], author: String, reason: String,
    expectedRevision: Int64?
  ) -> Body {
    if cells.isEmpty { return .refused(.amendmentsMissing) }
    if cells.count > ChangeLimits.maxAmendedCells { return .refused(.tooManyAmendments) }
    var texts = [author, reason]
    if case .agency(let id, _) = key { texts.append(id) }
    for text in texts where text.utf8.count > ChangeLimits.maxTextBytes {
      return .refused(.valueTooLong)
    }
    if author.allSatisfy(\.isWhitespace) { return .refused(.authorMissing) }
    if let rejection = cells.lazy.compactMap(\.rejection).first { return .refused(rejection) }
    return .amendment(
      PreparedAmendment(
        key, cells, author: author, reason: reason, expectedRevision: expectedRevision))
  }
}
