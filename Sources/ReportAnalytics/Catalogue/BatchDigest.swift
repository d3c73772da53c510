public import DisclosureReport

extension Digest256 {
  /// The digest of what a batch says, by which a replay of it is known.
  ///
  /// Traces are left out, as every attempt has its own, and so are the bytes of records as
  /// received, which say nothing more.
  public init(of batch: [ReportChange]) {
    var writer = CompactWriter()
    writer.count(batch.count)
    for change in batch { writer.change(change) }
    self.init(sha256Of: writer.bytes)
  }
}

extension CompactWriter {
  fileprivate mutating func change(_ change: ReportChange) {
    optional(change.version.map(String.init))
    optional(change.publishedAt.map { "\($0.seconds).\($0.nanos)" })
    switch change.body {
    case .report(let record, _):
      byte(0)
      bytes(record.source.sha256)
      signed(Int64(record.source.part))
      text(record.parser.version)
      bytes(CompactReport.encode(record))
    case .withdrawal(.key(let key), let reason):
      byte(1)
      self.key(key)
      text(reason)
    case .withdrawal(.source(let source), let reason):
      byte(2)
      self.source(source)
      text(reason)
    case .amendment(let key, let cells, let author, let reason, let expectedRevision):
      byte(3)
      self.key(key)
      bytes(CellAmendment.encode(cells))
      text(author)
      text(reason)
      optional(expectedRevision.map(String.init))
    case .roster(let basis, let year, let division, let entries):
      byte(4)
      roster(
        AgencyRoster(
          basis: basis, year: year, division: division,
          agencies: entries.map { ExpectedAgency($0, id: nil, places: []) }))
    }
  }

  private mutating func bytes(_ bytes: [UInt8]) {
    count(bytes.count)
    for byte in bytes { self.byte(byte) }
  }
}
