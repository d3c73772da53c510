import GRPCCore
import GongkaiProtos

/// Puts the outcomes of Analytics, and the failures that were never sent to it, into the order of
/// the entries.
struct OutcomeOrder {
  private enum Expected {
    case outcome(of: Entry)
    case failure(Gongkai_V1_ItemOutcome)
  }

  private var expected: [Expected] = []
  private var start = 0

  /// Notes entries in their order, before they are sent; returns the failures that nothing stands
  /// before.
  mutating func expect(_ entries: [Entry]) -> [Gongkai_V1_ItemOutcome] {
    expected += entries.map { entry in
      let outcome = entry.notSent
      return outcome.hasError ? .failure(outcome) : .outcome(of: entry)
    }
    return takeReady()
  }

  /// Takes outcomes; returns all that have their place now.
  mutating func take(_ outcomes: [Gongkai_V1_ItemOutcome]) throws -> Outcomes {
    var ordered = Outcomes()
    for outcome in outcomes {
      guard start < expected.count, case .outcome(let entry) = expected[start] else {
        throw RPCError(code: .internalError, message: "Analytics answered what was not asked.")
      }
      start += 1
      ordered.items.append(outcome)
      if outcome.hasError { ordered.rejected.append((entry, outcome.error)) }
      ordered.items += takeReady()
    }
    return ordered
  }

  /// Ends the stream; throws where an item was not answered.
  func finish() throws {
    guard start == expected.count else {
      throw RPCError(
        code: .unavailable,
        message: "Analytics ended the stream with \(expected.count - start) items not answered.")
    }
  }

  private mutating func takeReady() -> [Gongkai_V1_ItemOutcome] {
    var ready: [Gongkai_V1_ItemOutcome] = []
    while start < expected.count, case .failure(let outcome) = expected[start] {
      ready.append(outcome)
      start += 1
    }
    if start > 1024 || start == expected.count {
      expected.removeFirst(start)
      start = 0
    }
    return ready
  }
}
