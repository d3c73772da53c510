import DisclosureReport
import ReportAnalytics
import Testing

@Suite("A saved state")
struct SavedStateTests {
  static let fingerprint = AnalyticsState.fingerprint(jumps: JumpThresholds(), software: "test")

  @Test("It is read back as it was, whatever has happened before", arguments: 0..<60)
  func roundTrip(_ seed: UInt64) throws {
    var state = AnalyticsState()
    #expect(try Self.read(Self.pieces(state)) == state)
    for batch in RandomHistory(seed: seed, length: 80).batches(seed: seed) {
      try state.change(batch)
      let read = try Self.read(Self.pieces(state))
      #expect(read == state, "revision \(state.revision)")
    }
    let digests = try state.verification(against: Self.read(Self.pieces(state)))
    #expect(digests.isEqual && digests.liveDigest == digests.rebuiltDigest)
  }

  @Test("What is read back goes on as the state itself does", arguments: 0..<40)
  func goingOn(_ seed: UInt64) throws {
    var state = AnalyticsState()
    var restored = state
    for batch in RandomHistory(seed: seed, length: 60).batches(seed: seed) {
      let (outcome, entries) = try state.change(batch)
      #expect(try restored.change(batch).0 == outcome)
      restored = try Self.read(Self.pieces(restored))
      var followed = try Self.read(Self.pieces(state))
      try followed.replay([])
      #expect(followed == state && restored == state, "\(entries.count) entries")
    }
  }

  @Test("Any bit changed anywhere is found, and so is any end cut off")
  func damage() throws {
    var state = AnalyticsState()
    for batch in RandomHistory(seed: 5, length: 12).batches(seed: 5) { try state.change(batch) }
    let pieces = Self.pieces(state)
    for (place, piece) in pieces.enumerated() {
      for byte in piece.indices {
        var damaged = pieces
        damaged[place][byte] ^= 1 << UInt8(byte % 8)
        #expect(throws: SavedStateError.self) { try Self.read(damaged) }
      }
      for length in stride(from: 0, to: piece.count, by: 7) {
        let cut = pieces[..<place] + [Array(piece.prefix(length))]
        #expect(throws: SavedStateError.self) { try Self.read(Array(cut)) }
      }
      var missing = pieces
      missing.remove(at: place)
      #expect(throws: SavedStateError.self) { try Self.read(missing) }
    }
    #expect(throws: SavedStateError.self) { try Self.read(pieces + [pieces[0]]) }
    #expect(throws: SavedStateError.self) { try Self.read([]) }
  }

  @Test("Other software, other settings and a shorter ledger are told apart")
  func otherwise() throws {
    var state = AnalyticsState()
    try state.change(.report(SampleReports.county()))
    let pieces = Self.pieces(state)
    let other = AnalyticsState.fingerprint(jumps: JumpThresholds(), software: "other")
    let jumps = AnalyticsState.fingerprint(jumps: JumpThresholds(factor: 9), software: "test")
    for fingerprint in [other, jumps] {
      #expect(throws: SavedStateError.madeOtherwise) {
        try Self.read(pieces, fingerprint: fingerprint)
      }
    }
    #expect(throws: SavedStateError.aheadOfLedger(sequence: 1, last: 0)) {
      try Self.read(pieces, last: 0)
    }
  }

  @Test("Marks lie everywhere near the end and ever fewer before it")
  func marks() {
    #expect(EntryMark.sequences(upTo: 0) == [])
    #expect(EntryMark.sequences(upTo: 1) == [1])
    #expect(EntryMark.sequences(upTo: 12) == [12, 11, 10, 8, 4])
    #expect(EntryMark.sequences(upTo: .max).count < 70)
  }

  private static func pieces(_ state: AnalyticsState) -> [[UInt8]] {
    Array(
      SavedStateWriter(
        state, fingerprint: fingerprint, marks: [], savedAt: Moment(seconds: 1_700_000_000)))
  }

  private static func read(
    _ pieces: [[UInt8]], fingerprint: Digest256 = fingerprint, last: Int64 = .max
  ) throws -> AnalyticsState {
    var reader = SavedStateReader(expecting: fingerprint, ledgerEndsAt: last)
    var view = SavedView(jumps: JumpThresholds())
    for piece in pieces { try view.take(try reader.take(piece)) }
    return try reader.finish(with: view)
  }
}
