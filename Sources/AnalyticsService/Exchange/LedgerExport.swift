import DisclosureReport
import GongkaiProtos
public import ReportLedger
import ReportMessages
import SwiftProtobuf

/// Writes the whole history of a ledger, in its order, as lines of proto3 JSON.
///
/// The lines are those that `gongkai ingest` takes, and besides them amendments and rosters. What
/// was rejected is written too, marked so: the first arrival of a source has its place in the order
/// of versions even where nothing of it could be accepted.
public struct LedgerExport: Sendable {
  private let ledger: any ReportLedger
  private let chunk: Int

  /// An export of a ledger, of which so many entries are held at a time.
  public init(_ ledger: any ReportLedger, chunk: Int = 256) {
    self.ledger = ledger
    self.chunk = max(1, chunk)
  }

  /// Writes every entry as a line, its end included; returns how many there were.
  ///
  /// Throws ``LedgerError``, what the function throws, and ``LedgerExportError`` for an entry that
  /// no line can say.
  public func run(_ write: ([UInt8]) throws -> Void) async throws -> Int64 {
    var last: Int64 = 0
    while true {
      let entries = try await ledger.entries(after: last, limit: chunk)
      guard let end = entries.last else { return last }
      for entry in entries {
        let line = try await line(of: entry)
        try write(try line.jsonUTF8Bytes(options: .gongkai) as [UInt8] + [0x0a])
      }
      last = end.sequence
    }
  }

  private func line(of entry: ChangeEntry) async throws -> Gongkai_V1_IngestLine {
    guard var line = Gongkai_V1_IngestLine(entry) else {
      throw LedgerExportError(sequence: entry.sequence, "it names a report by its source alone")
    }
    guard case .report = entry.subject else { return line }
    guard let bytes = try await ledger.record(at: entry.sequence) else {
      throw LedgerExportError(sequence: entry.sequence, "the ledger has no record with it")
    }
    do {
      line.record = try Gongkai_V1_ReportRecord(serializedBytes: bytes)
    } catch {
      throw LedgerExportError(sequence: entry.sequence, "its record cannot be read: \(error)")
    }
    return line
  }
}

/// An entry of a ledger that cannot be exported.
public struct LedgerExportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The entry's number.
  public var sequence: Int64
  /// Why not.
  public var reason: String

  init(sequence: Int64, _ reason: String) {
    self.sequence = sequence
    self.reason = reason
  }

  /// The matter in one sentence.
  public var description: String { "entry \(sequence) cannot be exported: \(reason)" }
}
