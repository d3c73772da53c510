extension CompactWriter {
  /// A key, or none.
  package mutating func key(_ key: ReportKey?) {
    switch key {
    case nil: byte(0)
    case .agency(let id, let year):
      byte(1)
      text(id)
      signed(Int64(year))
    case .source(let source):
      byte(2)
      text(source.description)
    }
  }

  /// A source, or none.
  package mutating func source(_ source: SourceIdentity?) { optional(source?.description) }
}

extension CompactReader {
  /// What ``CompactWriter/key(_:)`` wrote.
  package mutating func key() throws(CompactError) -> ReportKey? {
    switch try byte() {
    case 0: return nil
    case 1:
      let id = try text()
      guard let year = Int(exactly: try signed()) else { throw .malformed("year") }
      return .agency(id: id, year: year)
    case 2:
      guard let source = SourceIdentity(try text()) else { throw .malformed("key") }
      return .source(source)
    default: throw .malformed("key")
    }
  }

  /// What ``CompactWriter/source(_:)`` wrote.
  package mutating func source() throws(CompactError) -> SourceIdentity? {
    guard let text = try optionalText() else { return nil }
    guard let source = SourceIdentity(text) else { throw .malformed("source") }
    return source
  }
}
