public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_SourceSpan {
  /// The message of a span.
  public init(_ span: SourceSpan) {
    self.init()
    offset = Int64(span.offset)
    length = Int64(span.length)
  }
}

extension SourceSpan {
  /// The span of a message, which must not start or be less than 0, nor end beyond any text.
  public init(_ message: Gongkai_V1_SourceSpan, field: String) throws(RecordMessageError) {
    let end = message.offset.addingReportingOverflow(message.length)
    guard message.offset >= 0, message.length >= 0, !end.overflow,
      let offset = Int(exactly: message.offset), let length = Int(exactly: message.length)
    else {
      throw RecordMessageError(
        field: field, message: "\(message.length) bytes at \(message.offset) are no span")
    }
    self.init(offset: offset, length: length)
  }
}

extension Gongkai_V1_CellEvidence {
  /// The message of a cell's evidence.
  public init(_ evidence: CellEvidence) {
    self.init()
    cell = evidence.cell.path
    reading = Gongkai_V1_CellReading(core: evidence.reading)
    if let span = evidence.span { self.span = Gongkai_V1_SourceSpan(span) }
  }
}

extension CellEvidence {
  /// The evidence of a message, which must name a cell and how it was read.
  public init(_ message: Gongkai_V1_CellEvidence) throws(RecordMessageError) {
    guard let cell = Cell(path: message.cell) else {
      throw RecordMessageError(
        field: "evidence.cell", message: "\(message.cell.prefix(100)) is no cell")
    }
    let reading = try message.reading.core(as: CellReading.self, field: "evidence.reading")
    guard let reading else {
      throw RecordMessageError(field: "evidence.reading", message: "\(cell.path) has no reading")
    }
    let span =
      message.hasSpan ? try SourceSpan(message.span, field: "evidence.span") : nil
    self.init(cell: cell, reading: reading, span: span)
  }
}
