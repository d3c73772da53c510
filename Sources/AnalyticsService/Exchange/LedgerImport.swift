public import AnalyticsEngine
import DisclosureReport
import Foundation
public import GongkaiProtos
import ReportAnalytics
import SwiftProtobuf

/// Takes the lines of an export into an engine, in their order, each batch as it was.
///
/// Imported into an empty ledger, an export gives the ledger that it was made of: the same entries
/// under the same numbers. Lines without a revision, written by hand, are batched by their number.
public struct LedgerImport {
  private static let maxUnnumbered = 256
  private let engine: AnalyticsEngine
  private var waiting: [Line] = []
  private var revision: Int64 = 0

  /// A line that waits for its batch: its place in the file, and the change or why there is none.
  private struct Line {
    var place: String
    var isRejected: Bool
    var change: Result<ReportChange, ItemRejection>
  }

  /// What became of some lines.
  public struct Answer: Sendable {
    /// The revision that holds them.
    public var revision: Int64
    /// Each line's outcome under its place in the file; what was REJECTED before, as it was again,
    /// carries no error.
    public var outcomes: [Gongkai_V1_ItemOutcome]
  }

  /// An import into an engine that is running.
  public init(into engine: AnalyticsEngine) { self.engine = engine }

  /// Takes a line in; returns what became of the batch that it ends, which is durable then.
  ///
  /// Throws ``AnalyticsEngineError`` where the ledger fails.
  public mutating func take(_ bytes: [UInt8], at place: String) async throws -> Answer? {
    let line: Gongkai_V1_IngestLine
    do {
      line = try Gongkai_V1_IngestLine(jsonUTF8Bytes: bytes)
    } catch {
      let wrong = ItemRejection("MALFORMED_LINE", "The line is no change in proto3 JSON.")
      return try await add(
        Line(place: place, isRejected: false, change: .failure(wrong)), revision: revision)
    }
    let change = Result { () throws(ItemRejection) in try ReportChange(line) }
    return try await add(
      Line(place: place, isRejected: line.rejected, change: change), revision: line.revision)
  }

  private mutating func add(_ line: Line, revision: Int64) async throws -> Answer? {
    let begins = revision != self.revision || revision == 0 && waiting.count >= Self.maxUnnumbered
    let answer = begins ? try await finish() : nil
    self.revision = revision
    waiting.append(line)
    return answer
  }

  /// Submits what still waits.
  public mutating func finish() async throws -> Answer? {
    let lines = waiting
    waiting = []
    if lines.isEmpty { return nil }
    let changes = lines.compactMap { try? $0.change.get() }
    let stored = try await changes.isEmpty ? nil : engine.submit(changes)
    var items = (stored?.items ?? []).makeIterator()
    let outcomes = lines.map { line in
      var outcome: Gongkai_V1_ItemOutcome
      switch line.change {
      // The engine answers every change; were one missing, its line must not look stored.
      case .success: outcome = items.next().map(Gongkai_V1_ItemOutcome.init) ?? .init()
      case .failure(let rejection): outcome = Gongkai_V1_ItemOutcome(rejection)
      }
      outcome.id = line.place
      if line.isRejected, case .success = line.change { outcome.clearError() }
      return outcome
    }
    return Answer(revision: stored?.revision ?? engine.revision, outcomes: outcomes)
  }
}
