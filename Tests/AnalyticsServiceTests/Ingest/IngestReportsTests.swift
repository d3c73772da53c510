import AnalyticsEngine
import DisclosureReport
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ReportLedger
import ReportMessages
import ServiceKit
import SwiftProtobuf
import Synchronization
import Testing

@testable import AnalyticsService

@Suite("IngestReports: what becomes of each item")
struct IngestReportsTests {
  private typealias Item = Gongkai_V1_IngestItem

  private func outcomes(_ batches: [[Item]]) async throws -> [[Gongkai_V1_ItemOutcome]] {
    try await AnalyticsHarness.run { try await $0.ingest(batches).map(\.outcomes) }
  }

  @Test("Every outcome of the contract, in the order of the items")
  func allOutcomes() async throws {
    let answers = try await outcomes([
      [Samples.report("a", version: 2)],
      [
        Samples.report("again", version: 2),
        Samples.report("older", granted: 9, source: 2, version: 1),
        Samples.report("newer", granted: 5, source: 3, version: 3),
        Samples.withdrawal("gone", version: 4),
        Samples.withdrawal("unknown", county: "632301"),
      ],
    ])
    #expect(answers.first?.map(\.outcome) == [.created])
    #expect(
      answers.last?.map(\.outcome) == [.unchanged, .stale, .replaced, .withdrawn, .rejected])
    #expect(answers.last?.map(\.id) == ["again", "older", "newer", "gone", "unknown"])
    #expect(answers.last?.map(\.error.code) == [0, 0, 0, 0, 5])
    #expect(answers.last?.last?.error.reason == "REPORT_NOT_FOUND")
    #expect(answers.first?.first?.key.agencyID == "gov:630223-1985")
    #expect(answers.first?.first?.key.year == 2024)
    #expect(answers.first?.first?.source.sha256 == Samples.sha256(1))
  }

  @Test("A source that is read anew as another's report names the key it left")
  func moved() async throws {
    var again = Samples.report("b", county: "630222", source: 1)
    again.report.record.parser.version = "0.2.0"
    let answers = try await outcomes([[Samples.report("a", county: "630223", source: 1)], [again]])
    let outcome = try #require(answers.last?.first)
    #expect(outcome.key.agencyID == "gov:630222-1985")
    #expect(outcome.replacedKey.agencyID == "gov:630223-1985")
  }

  @Test("Each batch has its revision, and is answered under its own name, in order")
  func revisions() async throws {
    let batches = (1...20).map { number in
      [Samples.report("r\(number)", granted: Int64(number), source: UInt8(number))]
    }
    let answers = try await AnalyticsHarness.run { try await $0.ingest(batches) }
    #expect(answers.map(\.requestID) == (0..<20).map { "batch-\($0)" })
    #expect(answers.map(\.revision) == Array(1...20))
    // The last to come stands: nothing overtook anything.
    #expect(
      answers.flatMap(\.outcomes).map(\.outcome) == [.created]
        + Array(repeating: .replaced, count: 19))
  }

  @Test("An answer means that the ledger has it: a fresh engine over the same ledger knows it")
  func acknowledged() async throws {
    let ledger = InMemoryLedger()
    let (first, last) = try await AnalyticsHarness.run(ledger: ledger) { harness in
      let answers = try await harness.ingest([[Samples.report("a")]])
      let last = try await ledger.last()
      return (answers, last)
    }
    #expect(first.map(\.revision) == [1])
    #expect(last?.revision == 1)
  }

  @Test("Items that cannot be read are rejected in their places; the others are stored")
  func rejections() async throws {
    var failed = Samples.report("failed")
    failed.report.error = .with {
      $0.code = 3
      $0.message = "no report"
      $0.details = [.with { $0.reason = "NOT_A_REPORT" }]
    }
    var badCode = Samples.report("bad code")
    badCode.report.record.agency.divisionCode = "63"
    var badDate = Samples.report("bad date")
    badDate.report.publishedAt = Google_Protobuf_Timestamp(seconds: 1, nanos: -1)
    var noYear = Samples.report("no year", source: 9)
    noYear.report.record.clearYear()
    var noTarget = Samples.withdrawal("no target")
    noTarget.withdrawal.target = nil
    var badSource = Samples.withdrawal("bad source")
    badSource.withdrawal.source.sha256 = "xyz"
    var badKey = Samples.withdrawal("bad key")
    badKey.withdrawal.key.year = 0
    let items: [Item] = [
      failed, badCode, badDate, noYear, noTarget, badSource, badKey, Item(),
      .with { $0.report.id = "nothing" }, Samples.report("good"),
    ]
    let answers = try await outcomes([items]).flatMap(\.self)
    #expect(answers.map(\.outcome) == Array(repeating: .rejected, count: 9) + [.created])
    #expect(
      answers.map(\.error.reason) == [
        "NOT_A_REPORT", "INVALID_FIELD", "INVALID_FIELD", "YEAR_UNKNOWN", "EMPTY_ITEM",
        "INVALID_FIELD", "INVALID_FIELD", "EMPTY_ITEM", "EMPTY_ITEM", "",
      ])
    #expect(answers.dropLast().allSatisfy { !$0.error.message.isEmpty })
  }

  @Test("A message of which nothing can be stored, or with nothing in it, is answered")
  func nothingToStore() async throws {
    let answers = try await AnalyticsHarness.run {
      try await $0.ingest([[Samples.report("a")], [], [Item()]])
    }
    #expect(answers.map(\.revision) == [1, 1, 1])
    #expect(answers.map(\.outcomes.count) == [1, 0, 1])
  }

  @Test("A message with too many items ends the stream and stores none of them")
  func tooMany() async throws {
    var limits = AnalyticsLimits()
    limits.maxItemsPerMessage = 2
    try await AnalyticsHarness.run(limits: limits) { harness in
      let items = (1...3).map { Samples.report("\($0)", source: $0) }
      let error = await #expect(throws: RPCError.self) { try await harness.ingest([items]) }
      #expect(error?.code == .invalidArgument)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == "TOO_MANY_ITEMS")
      #expect(info?.metadata == ["limit": "2", "value": "3"])
      #expect(harness.engine.revision == 0)
    }
  }

  @Test(
    "Draining answers what was taken up, ends the stream as UNAVAILABLE, and loses nothing answered"
  )
  func draining() async throws {
    let ledger = InMemoryLedger()
    let answered = Mutex<[Int64]>([])
    try await AnalyticsHarness.run(ledger: ledger) { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.analytics.ingestReports { writer in
          for number in 1...200 {
            try await writer.write(
              .with { $0.items = [Samples.report("\(number)", granted: Int64(number))] })
            if number == 100 { await harness.drain() }
          }
          try await Task.sleep(for: .seconds(60))
        } onResponse: { response in
          for try await message in response.messages {
            answered.withLock { $0.append(message.revision) }
          }
        }
      }
      #expect(error?.code == .unavailable)
      let status = try error?.unpackGoogleRPCStatus()
      #expect(status?.details.first?.errorInfo?.reason == "DRAINING")
    }
    let answers = answered.withLock { $0 }
    let last = answers.last ?? 0
    #expect(answers == Array(1...last))
    #expect(last < 200)
  }

  @Test("A ledger that fails ends the stream with its reason, and nothing counts")
  func ledgerFails() async throws {
    try await AnalyticsHarness.run(ledger: FullLedger()) { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.ingest([[Samples.report("a")]])
      }
      #expect(error?.code == .resourceExhausted)
      let info = try error?.unpackGoogleRPCStatus()?.details.first?.errorInfo
      #expect(info?.reason == "LEDGER_FULL")
      #expect(harness.engine.revision == 0)
    }
  }
}

/// A ledger without room.
private struct FullLedger: ReportLedger {
  private let base = InMemoryLedger()

  func append(_ batches: [[LedgerItem]], requests: [LedgerRequest]) async throws(LedgerError) {
    throw LedgerError(.full, "no room")
  }

  func request(_ id: String) async throws(LedgerError) -> LedgerRequest? {
    try await base.request(id)
  }

  func last() async throws(LedgerError) -> LedgerPosition? { try await base.last() }

  func entries(after sequence: Int64, limit: Int) async throws(LedgerError) -> [ChangeEntry] {
    try await base.entries(after: sequence, limit: limit)
  }

  func record(at sequence: Int64) async throws(LedgerError) -> [UInt8]? {
    try await base.record(at: sequence)
  }

  func status() async throws(LedgerError) -> LedgerStatus { try await base.status() }

  func close() async throws(LedgerError) { try await base.close() }
}
