/// Readers that wait until a revision is reached.
struct RevisionWaiters: Sendable {
  typealias Waiter = CheckedContinuation<Void, any Error>

  private var waiters: [UInt64: (revision: Int64, waiter: Waiter)] = [:]
  private var nextTicket: UInt64 = 1

  /// A number for a waiter that is about to be added.
  mutating func ticket() -> UInt64 {
    defer { nextTicket += 1 }
    return nextTicket
  }

  mutating func add(_ ticket: UInt64, _ revision: Int64, _ waiter: Waiter) {
    waiters[ticket] = (revision, waiter)
  }

  /// Takes out the waiter of a ticket, if it still waits.
  mutating func remove(_ ticket: UInt64) -> Waiter? {
    waiters.removeValue(forKey: ticket)?.waiter
  }

  /// Takes out the waiters whose revision is reached.
  mutating func reached(_ revision: Int64) -> [Waiter] {
    guard !waiters.isEmpty else { return [] }
    let due = waiters.filter { $0.value.revision <= revision }
    for ticket in due.keys { waiters[ticket] = nil }
    return due.values.map(\.waiter)
  }

  /// Takes out every waiter.
  mutating func removeAll() -> [Waiter] {
    defer { waiters = [:] }
    return waiters.values.map(\.waiter)
  }
}
