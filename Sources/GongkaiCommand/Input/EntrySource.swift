import GongkaiClient

/// Where entries come from, batch by batch, read with calls that may block.
protocol EntrySource {
  /// The next entries, or nil at the end.
  ///
  /// A batch is as large as the limits allow, yet never waits for more input while it holds an
  /// entry.
  mutating func next() throws -> [Entry]?
}

/// Collects entries until a batch is full.
struct EntryBatch {
  private let limits: BatchLimits
  private var entries: [Entry] = []
  private var bytes = 0
  private var spare: Entry?

  init(limits: BatchLimits) { self.limits = limits }

  /// Whether there is nothing to hand over.
  var isEmpty: Bool { entries.isEmpty && spare == nil }

  /// Puts an entry in; true when the batch is full and must be taken.
  mutating func add(_ entry: Entry) -> Bool {
    let more = entry.bytes
    guard limits.fits(items: entries.count, bytes: bytes, another: more) else {
      spare = entry
      return true
    }
    entries.append(entry)
    bytes += more
    return entries.count >= limits.items || bytes >= limits.bytes
  }

  /// Takes the entries; one that did not fit begins the next batch.
  mutating func take() -> [Entry] {
    let batch = entries
    entries = []
    bytes = 0
    if let entry = spare {
      spare = nil
      entries = [entry]
      bytes = entry.bytes
    }
    return batch
  }
}
