public import DisclosureReport

/// The version of a report that stands under a key.
public struct StandingReport: Hashable, Sendable {
  /// The key.
  public var key: ReportKey
  /// The entry that says so; the record as received is kept under this number.
  public var sequence: Int64
  /// The revision that brought this content.
  public var revision: Int64
  /// The caller's version.
  public var version: Int64?
  /// When the report was published, as the caller said.
  public var publishedAt: Moment?
  /// The version of the parser that read it.
  public var parserVersion: String
  /// Every source that says the same, in the order of arrival.
  public var sources: [SourceIdentity]
  /// What it says as received, in the bytes of ``CompactReport``.
  public var compact: [UInt8]
  /// What people have entered and counts, in the form's order.
  public var amendments: [AppliedAmendment]

  /// What it says, with what people have entered.
  public func content() throws(CompactError) -> CompactReport {
    var content = try contentAsReceived()
    content.amend(amendments.lazy.map { CellAmendment($0.cell, $0.value) })
    return content
  }

  /// What of it sums need: all but the names of the agency and of its places.
  func counted() throws(CompactError) -> CompactReport {
    var content = try CompactReport(counting: compact)
    if !amendments.isEmpty {
      content.amend(amendments.lazy.map { CellAmendment($0.cell, $0.value) })
    }
    return content
  }

  /// What it says as received.
  public func contentAsReceived() throws(CompactError) -> CompactReport {
    try CompactReport(decoding: compact)
  }

  /// All that decides what it adds to every sum.
  struct Said: Equatable {
    var compact: [UInt8]
    var amendments: [AppliedAmendment]
  }

  var said: Said { Said(compact: compact, amendments: amendments) }
}
