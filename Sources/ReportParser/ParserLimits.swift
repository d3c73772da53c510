/// How much a parser takes on.
///
/// An input beyond ``maximumBytes`` is refused. Beyond the others a record says with TRUNCATED what is left out of it.
public struct ParserLimits: Hashable, Sendable {
  /// The largest input, in bytes; a larger one is refused with INPUT_TOO_LARGE.
  public var maximumBytes: Int
  /// The most reports of one text; those behind are left out.
  public var maximumReports: Int
  /// The most lines of one table; of a longer one nothing is read, because its last row may be what the first is not.
  ///
  /// The form has a few dozen rows, and up to a few hundred lines where every cell has its own.
  public var maximumRows: Int
  /// The most cells of one table, labels and values each; of a larger one nothing is read.
  public var maximumCells: Int
  /// How many elements of HTML may be open at once; nothing is read from where one more is.
  ///
  /// For each more, libxml2 takes longer to end any.
  public var maximumNesting: Int

  /// Limits; those left out are the defaults.
  public init(
    maximumBytes: Int = 16 << 20, maximumReports: Int = 1_000, maximumRows: Int = 2_000,
    maximumCells: Int = 2_000, maximumNesting: Int = 256
  ) {
    self.maximumBytes = maximumBytes
    self.maximumReports = maximumReports
    self.maximumRows = maximumRows
    self.maximumCells = maximumCells
    self.maximumNesting = maximumNesting
  }
}
