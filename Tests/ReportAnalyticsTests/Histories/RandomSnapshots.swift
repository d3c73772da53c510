import AnalyticsEngine
import ReportLedger

/// The snapshots of a history, and what is left of them whenever the process starts again.
struct RandomSnapshots {
  private var generator: SeededGenerator
  /// What was saved, in its order.
  private var saved: [[[UInt8]]] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: ~seed) }

  /// What a process finds when it starts.
  struct Found {
    let kind: Kind
    let store: InMemorySnapshotStore
    /// The name of the software that starts.
    var software: String { kind == .madeOtherwise ? "another" : "" }

    /// Whether a start has taken the snapshot as it should.
    func isExpected(_ start: EngineStart) -> Bool {
      switch (kind, start.snapshot) {
      case (.absent, .absent), (.latest, .used), (.older, .used): true
      case (.damaged, .ignored), (.cut, .ignored), (.madeOtherwise, .ignored): true
      default: false
      }
    }
  }

  /// What has become of a snapshot.
  enum Kind: CaseIterable {
    case absent, latest, older, damaged, cut, madeOtherwise
  }

  /// The next start.
  mutating func next() -> Found {
    let kind = Kind.allCases.randomElement(using: &generator) ?? .absent
    guard let latest = saved.last, kind != .absent else {
      return Found(kind: .absent, store: InMemorySnapshotStore())
    }
    var pieces = kind == .older ? saved.randomElement(using: &generator) ?? latest : latest
    if kind == .damaged { damage(&pieces) }
    if kind == .cut { cut(&pieces) }
    return Found(kind: kind, store: InMemorySnapshotStore(pieces))
  }

  /// Keeps what a process has saved where it found another one.
  mutating func keep(_ found: Found) {
    // What software of another name has saved is of no use to the next.
    guard found.kind != .madeOtherwise, let pieces = found.store.kept, pieces != saved.last
    else { return }
    saved.append(pieces)
  }

  /// Whether a snapshot is to be saved in between.
  mutating func isTime() -> Bool { Int.random(in: 0..<5, using: &generator) == 0 }

  /// Changes some bit.
  private mutating func damage(_ pieces: inout [[UInt8]]) {
    let place = pieces.indices.randomElement(using: &generator) ?? 0
    guard let byte = pieces[place].indices.randomElement(using: &generator) else { return }
    pieces[place][byte] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
  }

  /// Takes the end off, within a piece or behind one.
  private mutating func cut(_ pieces: inout [[UInt8]]) {
    pieces.removeLast(Int.random(in: 1...pieces.count, using: &generator))
    guard Bool.random(using: &generator), var last = pieces.popLast() else { return }
    last.removeLast(Int.random(in: 1...last.count, using: &generator))
    pieces.append(last)
  }
}
