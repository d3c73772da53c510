import AnalyticsEngine
import DisclosureReport
import ReportAnalytics
import ReportLedger
import Testing

/// A history that happens to an engine and to the model at once.
struct HistoryRun {
  private let seed: UInt64
  private var world: RandomWorld
  private var model = NaiveModel()
  private var ledger = FailingLedger()
  /// What batches with names were answered, as far as they changed anything.
  private var answered: [String: (batch: Digest256, answer: BatchOutcome)] = [:]
  /// What changes came to since the process began.
  private var outcomes: [ChangeOutcome: Int] = [:]
  private var restart: Int? = 3
  private var snapshots: RandomSnapshots

  init(seed: UInt64) {
    self.seed = seed
    world = RandomWorld(seed: seed)
    snapshots = RandomSnapshots(seed: seed)
  }

  /// Runs so many steps, with a look at everything after some of them and at the end.
  mutating func run(steps: Int) async throws {
    var left = steps
    while left > 0 {
      let steps = (0..<left).map { _ in world.step() }
      left = try await live(steps)
    }
  }

  /// One life of the process; answers how many steps are left when it ends.
  private mutating func live(_ steps: [HistoryStep]) async throws -> Int {
    let found = snapshots.next()
    let engine = try await AnalyticsEngine.open(
      ledger, snapshots: found.store, places: PlaceBook(SampleGazetteer()),
      configuration: AnalyticsEngineConfiguration(
        replayChunk: restart ?? 3, software: found.software))
    #expect(found.isExpected(engine.start), "seed \(seed): \(engine.start), \(found.kind)")
    restart = nil
    outcomes = [:]
    async let running: Void = engine.run()
    var watched = try WatchedRows(engine.snapshot())
    var left = steps.count
    for step in steps where restart == nil {
      try await take(step, engine)
      left -= 1
      if snapshots.isTime() {
        await engine.saveSnapshot()
        snapshots.keep(found)
      }
      guard left % 4 == 0 else { continue }
      // What the ledger kept without saying so is read before the next batch, be it of nothing.
      let revision = try await engine.submit([]).revision
      #expect(revision == Int64(model.revision), "seed \(seed)")
      try check(engine, "\(left) steps before the end")
      let (untold, now) = try watched.look(engine)
      #expect(untold.isEmpty, "seed \(seed), \(left) steps before the end")
      watched = now
    }
    if left == 0 { #expect(try await engine.verify().isEqual, "seed \(seed)") }
    engine.beginShutdown()
    try await running
    snapshots.keep(found)
    ledger = ledger.reopened()
    return left
  }

  private mutating func take(_ step: HistoryStep, _ engine: AnalyticsEngine) async throws {
    switch step {
    case .restart(let chunk): restart = chunk
    case .submit(let batch, let name): try await submit(batch, name, engine)
    case .fail(let batch, let name, let failure, let restarts, let submitsAgain):
      try await fail(batch, name, failure, engine)
      if restarts { restart = 2 }
      if submitsAgain, !restarts { try await submit(batch, name, engine) }
    }
  }

  private mutating func submit(
    _ batch: [ReportChange], _ name: String?, _ engine: AnalyticsEngine
  ) async throws {
    if let name, let known = answered[name] {
      do {
        let again = try await engine.submit(batch, requestID: name)
        #expect(known.batch == Digest256(of: batch) && again == known.answer, "seed \(seed)")
      } catch AnalyticsEngineError.requestIDReused {
        #expect(known.batch != Digest256(of: batch), "seed \(seed)")
      }
      return
    }
    let before = model.revision
    let wanted = model.take(batch)
    let answer = try await engine.submit(batch, requestID: name)
    #expect(answer.items.map(\.outcome) == wanted, "seed \(seed), revision \(before)")
    #expect(answer.revision == Int64(model.revision), "seed \(seed)")
    for outcome in wanted { outcomes[outcome, default: 0] += 1 }
    if let name, model.revision > before { answered[name] = (Digest256(of: batch), answer) }
  }

  /// Submits a batch that the ledger fails at, unless it has nothing to keep.
  private mutating func fail(
    _ batch: [ReportChange], _ name: String?, _ failure: FailingLedger.Failure,
    _ engine: AnalyticsEngine
  ) async throws {
    let before = model
    let wanted = model.take(batch)
    ledger.failNext(failure)
    defer { ledger.failNext(nil) }
    do {
      let answer = try await engine.submit(batch, requestID: name)
      #expect(model.revision == before.revision, "seed \(seed)")
      #expect(answer.items.map(\.outcome) == wanted, "seed \(seed)")
      for outcome in wanted { outcomes[outcome, default: 0] += 1 }
      return
    } catch AnalyticsEngineError.ledger {
      #expect(model.revision > before.revision, "seed \(seed)")
    }
    guard failure == .afterCommit else {
      model = before
      return
    }
    // Nobody was told, and whoever asks under the same name will be.
    guard let name, let kept = try await ledger.request(name) else { return }
    let answer = try BatchOutcome(decoding: kept.answer)
    #expect(answer.items.map(\.outcome) == wanted, "seed \(seed)")
    answered[name] = (Digest256(of: batch), answer)
  }

  private func check(_ engine: AnalyticsEngine, _ when: String) throws {
    let snapshot = engine.snapshot()
    var check = try SnapshotCheck(snapshot, model, seed: seed)
    try check.run()
    for source in Set(model.log.compactMap(\.source)) {
      let word = model.word(of: source)
      check.differences.expect(
        engine.key(of: source), word?.record == nil ? nil : word?.key, "\(source)")
      for version in ["1.0.0", "1.1.0", "1.10.0"] {
        let isAnswered = model.log.contains {
          $0.source == source && $0.record?.parser.version == version
        }
        check.differences.expect(
          engine.unanswered([source], parserVersion: version), isAnswered ? [] : [source],
          "\(source)")
      }
    }
    let lines = check.differences.lines
    #expect(lines.isEmpty, "seed \(seed), \(when): \(lines.prefix(5).joined(separator: "\n"))")
    #expect(snapshot.status().outcomes == outcomes, "seed \(seed)")
  }
}
