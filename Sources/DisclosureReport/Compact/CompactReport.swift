/// The content of a record in a compact form: who it is about, its year, its cells and its doubts.
///
/// The bytes are canonical: two records have the same bytes exactly when they say the same,
/// whatever their sources, spans, messages, evidence or parser. The digest of the bytes is
/// therefore the identity of the content. What the aggregates need stands first and is read here;
/// the rest is ``CompactDetails``.
public struct CompactReport: Hashable, Sendable {
  /// Who it is about; without the rivals of an ambiguous name, which are in ``CompactDetails``.
  public var agency: Agency
  /// The year reported on.
  public var year: Int?
  /// The generation of the form.
  public var era: FormEra?
  /// The cells.
  public var cells: CellValues
  /// The cells that hold a value which the layout alone does not settle.
  public var doubted: CellSet
  /// The cells whose value is unknown.
  public var unknown: CellSet
  /// The codes of the findings, in the record's order.
  public var findings: [FindingCode]

  /// The version of the format, which is the first byte.
  public static let formatVersion: UInt8 = 1

  /// The content of a record.
  public init(_ record: ReportRecord) {
    agency = record.agency
    agency.candidates = []
    year = record.year
    era = record.era
    cells = record.cells
    doubted = record.doubtedCells
    unknown = record.unknownCells
    findings = record.findings.map(\.code)
  }

  /// The content of a record that says nothing.
  init() {
    agency = Agency()
    cells = Self.noCells
    doubted = CellSet()
    unknown = CellSet()
    findings = []
  }

  private static let noCells = CellValues()

  /// Reads bytes that ``encode(_:)`` wrote; those of ``CompactDetails`` are left unread.
  public init(decoding bytes: [UInt8]) throws(CompactError) {
    var reader = CompactReader(bytes)
    self = try reader.report()
  }

  /// Reads what sums need of bytes that ``encode(_:)`` wrote: all but the names of the agency and
  /// of its places, which are left out.
  public init(counting bytes: [UInt8]) throws(CompactError) {
    var reader = CompactReader(bytes, skipsNames: true)
    self = try reader.report()
  }

  /// The bytes of a record's content.
  public static func encode(_ record: ReportRecord) -> [UInt8] {
    var writer = CompactWriter()
    writer.report(CompactReport(record))
    writer.details(record)
    return writer.bytes
  }
}
