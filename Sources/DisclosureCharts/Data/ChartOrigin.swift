/// Where the values of a chart come from, so that a printed chart can be traced.
public struct ChartOrigin: Sendable, Hashable {
  /// Whose reports are counted.
  public var basis: String
  /// The revision of the data that the values were read at.
  public var revision: Int64
  /// How the value is made; empty leaves the footnote out.
  public var definition: String
  /// What else a reader must know, a footnote each.
  public var notes: [String]
  /// Who published the values, and where; empty leaves the footnote out.
  public var source: String

  /// An origin.
  public init(
    basis: String, revision: Int64, definition: String = "", notes: [String] = [],
    source: String = ""
  ) {
    self.basis = basis
    self.revision = revision
    self.definition = definition
    self.notes = notes
    self.source = source
  }
}
