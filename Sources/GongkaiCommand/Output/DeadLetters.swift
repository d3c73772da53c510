import GongkaiProtos
import SwiftProtobuf
import Synchronization

/// A file of lines for what failed: the input and the reason, which `gongkai ingest --input ndjson` takes again.
final class DeadLetters: Sendable {
  private let file: NewFile
  private let count = Atomic(0)

  /// Makes the file, which must not be there yet.
  init(path: String) throws { file = try NewFile(path: path) }

  /// Writes what failed.
  func note(_ entry: Entry, _ error: Gongkai_V1_ItemError) throws {
    try file.write(Gongkai_V1_IngestLine(failed: entry, error).jsonUTF8Bytes() + [0x0a])
    count.add(1, ordering: .relaxed)
  }

  /// Writes the texts of a batch that gave no report, and what had failed before it came to be parsed.
  func note(_ batch: [Entry], parsed: [Entry]) throws {
    var left = batch[...]
    for case .report(let report) in parsed {
      guard case .error(let error) = report.result else { continue }
      // Both are in the same order, and what failed has one answer.
      guard let place = left.firstIndex(where: { $0.id == report.id }) else {
        try note(.report(report), error)
        continue
      }
      try note(batch[place], error)
      left = batch[(place + 1)...]
    }
  }

  /// Keeps the file where anything failed; it goes away where nothing did.
  func finish() throws {
    if count.load(ordering: .relaxed) > 0 { try file.finish() }
  }
}

extension Gongkai_V1_IngestLine {
  /// The line that brings an entry again, and tells why it failed.
  init(failed entry: Entry, _ error: Gongkai_V1_ItemError) {
    self.init()
    id = entry.id
    failure = error
    switch entry {
    case .text(let item): take(item)
    case .report(let report): take(report)
    case .withdrawal(let withdrawal): self.withdrawal = withdrawal
    }
  }

  private mutating func take(_ item: Gongkai_V1_ParseItem) {
    uri = item.uri
    mediaType = item.mediaType
    charset = item.charset
    traceParent = item.traceParent
    if item.hasPublishedAt { publishedAt = item.publishedAt }
    if item.hasVersion { version = item.version }
    if item.hasHints { hints = item.hints }
    switch item.content {
    case .text(let text): self.text = text
    case .data(let data): self.data = data
    case nil: break
    }
  }

  private mutating func take(_ report: Gongkai_V1_ParsedReport) {
    traceParent = report.traceParent
    if report.hasPublishedAt { publishedAt = report.publishedAt }
    if report.hasVersion { version = report.version }
    // An error alone has nothing to bring again: its reason is told, and that is all.
    if case .record(let record) = report.result { self.record = record }
  }
}
