public import DisclosureReport
import Synchronization

/// A ledger that lasts as long as the process: for tests, and for trying things out.
public final class InMemoryLedger: ReportLedger {
  private let state: Mutex<State>
  private let requestLimit: Int

  private struct State {
    var items: [LedgerItem] = []
    var last = LedgerPosition.start
    var requests: [String: LedgerRequest] = [:]
    /// The names of the requests, the oldest first.
    var requestOrder: [String] = []
    var isClosed = false

    func checkOpen() throws(LedgerError) {
      if isClosed { throw LedgerError(.closed, "the ledger in memory has been closed") }
    }

    mutating func keep(_ added: [LedgerRequest], limit: Int) {
      for request in added {
        requests[request.id] = request
        requestOrder.append(request.id)
      }
      let surplus = max(0, requestOrder.count - limit)
      for id in requestOrder.prefix(surplus) { requests[id] = nil }
      requestOrder.removeFirst(surplus)
    }
  }

  /// An empty ledger that keeps so many requests.
  public init(requestLimit: Int = LedgerRequest.defaultLimit) {
    state = Mutex(State())
    self.requestLimit = max(0, requestLimit)
  }

  /// A ledger that goes on where another one is now, as after a restart.
  public init(reopening other: InMemoryLedger) {
    var copy = State()
    other.state.withLock { original in
      copy.items = original.items
      copy.last = original.last
      copy.requests = original.requests
      copy.requestOrder = original.requestOrder
    }
    state = Mutex(copy)
    requestLimit = other.requestLimit
  }

  /// Appends batches and the requests that name them, all or none.
  public func append(
    _ batches: [[LedgerItem]], requests: [LedgerRequest]
  ) async throws(LedgerError) {
    try state.withLock { state throws(LedgerError) in
      try state.checkOpen()
      let next = try state.last.appending(batches, requests)
      if let known = requests.first(where: { state.requests[$0.id] != nil }) {
        throw LedgerError(.conflict, "request \(known.id) is kept already")
      }
      state.last = next
      state.items.append(contentsOf: batches.joined())
      state.keep(requests, limit: requestLimit)
    }
  }

  /// The request that a caller gave a name.
  public func request(_ id: String) async throws(LedgerError) -> LedgerRequest? {
    try state.withLock { state throws(LedgerError) in
      try state.checkOpen()
      return state.requests[id]
    }
  }

  /// The last entry's numbers, or nil while there is none.
  public func last() async throws(LedgerError) -> LedgerPosition? {
    try state.withLock { state throws(LedgerError) in
      try state.checkOpen()
      return state.items.isEmpty ? nil : state.last
    }
  }

  /// Entries that come after a sequence, in order, as many as fit the limit.
  public func entries(
    after sequence: Int64, limit: Int
  ) async throws(LedgerError) -> [ChangeEntry] {
    try state.withLock { state throws(LedgerError) in
      try state.checkOpen()
      let start = Int(clamping: max(0, sequence))
      return state.items.dropFirst(start).prefix(max(0, limit)).map(\.entry)
    }
  }

  /// The record as received with an entry.
  public func record(at sequence: Int64) async throws(LedgerError) -> [UInt8]? {
    try state.withLock { state throws(LedgerError) in
      try state.checkOpen()
      guard sequence >= 1, sequence <= state.last.sequence else { return nil }
      let record = state.items[Int(sequence - 1)].record
      return record.isEmpty ? nil : record
    }
  }

  /// How much is in it.
  public func status() async throws(LedgerError) -> LedgerStatus {
    try state.withLock { state throws(LedgerError) in
      try state.checkOpen()
      return LedgerStatus(
        kind: "memory", location: "", durability: "", last: state.last,
        entries: Int64(state.items.count), bytes: state.items.reduce(0) { $0 + $1.storedBytes })
    }
  }

  /// Ends it.
  public func close() async throws(LedgerError) { state.withLock { $0.isClosed = true } }
}

extension LedgerItem {
  fileprivate var storedBytes: Int64 {
    guard case .report(_, _, let compact) = entry.subject else { return 0 }
    return Int64(record.count + compact.count)
  }
}
