import AnalyticsEngine
import DisclosureReport
import Foundation
import ReportAnalytics
import ReportLedger
import SQLiteLedger
import Synchronization
import Testing

@Suite("A state saved beside the ledger")
struct SnapshotTests {
  @Test("A start reads it, and replays what came after", arguments: 0..<10)
  func restart(_ seed: UInt64) async throws {
    try await withLedgerFile { path in
      let store = SnapshotFile(besideLedgerAt: path)
      let batches = RandomSubmissions(seed: seed, count: 12).batches
      try await Self.run(path, store) { engine in
        for batch in batches.prefix(6) { _ = try await engine.submit(batch) }
      }
      let saved = try Data(contentsOf: URL(filePath: store.path))
      let revision = try await Self.run(path, store) { engine in
        #expect(engine.start.snapshot == .used(revision: engine.revision))
        #expect(engine.start.replayed == 0)
        for batch in batches.suffix(6) { _ = try await engine.submit(batch) }
        let verified = try await engine.verify()
        #expect(verified.isEqual)
        return engine.revision
      }
      try saved.write(to: URL(filePath: store.path))
      try await Self.run(path, store) { engine in
        let verified = try await engine.verify()
        #expect(verified.isEqual && verified.revision == revision)
        guard case .used = engine.start.snapshot else {
          Issue.record("\(engine.start)")
          return
        }
      }
    }
  }

  @Test("Damaged in any byte, or cut, it is ignored, and the state is the ledger's")
  func damaged() async throws {
    try await withLedgerFile { path in
      let store = SnapshotFile(besideLedgerAt: path)
      try await Self.run(path, store) { engine in
        _ = try await engine.submit([EngineSamples.report(1), EngineSamples.roster])
        _ = try await engine.submit([EngineSamples.amendment(1, .count(3))])
      }
      let saved = try Data(contentsOf: URL(filePath: store.path))
      for place in saved.indices {
        var damaged = saved
        damaged[place] ^= 1 << UInt8(place % 8)
        try await Self.expectIgnored(damaged, path, store)
      }
      for length in stride(from: 0, to: saved.count, by: 5) {
        try await Self.expectIgnored(saved.prefix(length), path, store)
      }
    }
  }

  @Test("Of other software, other settings, another ledger or a longer one, it is ignored")
  func otherwise() async throws {
    let store = InMemorySnapshotStore()
    let kept = InMemoryLedger()
    try await Self.run(kept, store) { engine in
      for number in 1...5 { _ = try await engine.submit([EngineSamples.report(number)]) }
    }
    let configurations = [
      AnalyticsEngineConfiguration(software: "2"),
      AnalyticsEngineConfiguration(jumps: JumpThresholds(factor: 7)),
    ]
    for configuration in configurations {
      let engine = try await AnalyticsEngine.open(
        InMemoryLedger(reopening: kept), snapshots: store, configuration: configuration)
      #expect(
        engine.start.snapshot == .ignored("other software or other settings made it"))
      #expect(engine.start.replayed == 5)
    }
    let shorter = try await AnalyticsEngine.open(InMemoryLedger(), snapshots: store)
    #expect(
      shorter.start.snapshot == .ignored("it holds entry 5, and the ledger ends at 0"))
    #expect(shorter.revision == 0)
    let other = InMemoryLedger()
    try await withEngine(other) { engine in
      for number in 1...6 {
        _ = try await engine.submit([EngineSamples.report(number, received: number == 4 ? 1 : 10)])
      }
    }
    let engine = try await AnalyticsEngine.open(
      InMemoryLedger(reopening: other), snapshots: store)
    #expect(
      engine.start.snapshot == .ignored("entry 4 of the ledger is not the one it holds"))
    let verified = try await engine.verify()
    #expect(verified.isEqual)
  }

  @Test("It is saved after so many changes, or some time after any, and when the engine ends")
  func schedule() async throws {
    for schedule in [
      SnapshotSchedule(entries: 2, interval: .seconds(1_000)),
      SnapshotSchedule(entries: 1_000, interval: .milliseconds(10)),
    ] {
      let events = Events()
      let kept = InMemoryLedger()
      let store = InMemorySnapshotStore()
      let engine = try await AnalyticsEngine.open(
        kept, snapshots: store,
        configuration: AnalyticsEngineConfiguration(snapshots: schedule),
        report: { events.note($0) })
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await engine.run() }
        _ = try await engine.submit([EngineSamples.report(1), EngineSamples.report(2)])
        while engine.savedSnapshot == nil { try await Task.sleep(for: .milliseconds(5)) }
        #expect(engine.savedSnapshot?.revision == 1)
        _ = try await engine.submit([EngineSamples.report(3)])
        engine.beginShutdown()
        try await group.waitForAll()
      }
      #expect(engine.savedSnapshot?.revision == 2)
      #expect(events.saved.last == 2)
      let again = try await AnalyticsEngine.open(
        InMemoryLedger(reopening: kept), snapshots: store)
      #expect(again.start.snapshot == .used(revision: 2))
    }
  }

  @Test("A place that cannot be written to is told, and commits go on")
  func unwritable() async throws {
    let events = Events()
    let store = SnapshotFile(besideLedgerAt: "/dev/null/ledger.sqlite")
    let engine = try await AnalyticsEngine.open(
      InMemoryLedger(), snapshots: store, report: { events.note($0) })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await engine.run() }
      _ = try await engine.submit([EngineSamples.report(1)])
      await engine.saveSnapshot()
      #expect(engine.savedSnapshot == nil)
      #expect(events.failed == [1])
      _ = try await engine.submit([EngineSamples.report(2)])
      engine.beginShutdown()
      try await group.waitForAll()
    }
    #expect(events.failed == [1, 2])
  }

  @discardableResult
  private static func run<Value: Sendable>(
    _ path: String, _ store: some SnapshotStore,
    _ body: @Sendable (AnalyticsEngine) async throws -> Value
  ) async throws -> Value {
    try await run(SQLiteLedger.open(path: path), store, body)
  }

  @discardableResult
  private static func run<Value: Sendable>(
    _ ledger: any ReportLedger, _ store: some SnapshotStore,
    _ body: @Sendable (AnalyticsEngine) async throws -> Value
  ) async throws -> Value {
    let engine = try await AnalyticsEngine.open(ledger, snapshots: store)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await engine.run() }
      let value = try await body(engine)
      engine.beginShutdown()
      try await group.waitForAll()
      return value
    }
  }

  private static func expectIgnored(
    _ bytes: Data, _ path: String, _ store: SnapshotFile
  ) async throws {
    try bytes.write(to: URL(filePath: store.path))
    let ledger = try await SQLiteLedger.open(path: path)
    let engine = try await AnalyticsEngine.open(ledger, snapshots: store)
    guard case .ignored = engine.start.snapshot, engine.revision == 2 else {
      Issue.record("\(engine.start) of \(bytes.count) bytes")
      return
    }
    try await ledger.close()
  }
}

/// What an engine tells of its snapshots.
private final class Events: Sendable {
  private let told = Mutex<(saved: [Int64], failed: [Int64])>(([], []))

  var saved: [Int64] { told.withLock { $0.saved } }
  var failed: [Int64] { told.withLock { $0.failed } }

  func note(_ event: SnapshotEvent) {
    told.withLock { told in
      switch event {
      case .saved(let snapshot, _): told.saved.append(snapshot.revision)
      case .failed(let revision, _): told.failed.append(revision)
      }
    }
  }
}
