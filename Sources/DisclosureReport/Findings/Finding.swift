/// One doubt about a report, named: what, which cells, where in the text, and with which figures.
public struct Finding: Hashable, Sendable {
  /// What is the matter.
  public var code: FindingCode
  /// How much it matters.
  public var severity: FindingSeverity
  /// A sentence for people, in English, with the figures in it.
  public var message: String
  /// The cells in doubt or in contradiction; empty where no cell's value is touched.
  public var cells: [CellPath]
  /// Where in the source, in bytes as received.
  public var spans: [SourceSpan]
  /// What should have stood there, in the report's own unit, where that can be said.
  public var expected: String?
  /// What stands there, where that can be said.
  public var actual: String?

  /// A finding; everything but its code, severity and message may be left out.
  public init(
    _ code: FindingCode, _ severity: FindingSeverity, _ message: String, cells: [CellPath] = [],
    spans: [SourceSpan] = [], expected: String? = nil, actual: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.cells = cells
    self.spans = spans
    self.expected = expected
    self.actual = actual
  }
}

/// A run of bytes of the source as received.
public struct SourceSpan: Hashable, Sendable {
  /// The first byte's offset.
  public var offset: Int
  /// How many bytes.
  public var length: Int

  /// The bytes from an offset on.
  public init(offset: Int, length: Int) {
    self.offset = offset
    self.length = length
  }
}
