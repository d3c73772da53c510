public import DisclosureReport
public import ReportAnalytics
public import ReportLedger

/// Why the engine could not do what it was asked.
public enum AnalyticsEngineError: Error, Sendable {
  /// The ledger did not take or give what was asked; nothing has changed.
  case ledger(LedgerError)
  /// The ledger's entries cannot be replayed.
  case replay(ReplayError)
  /// More changes wait for the ledger than the engine holds; trying again later helps.
  case overloaded(waiting: Int, limit: Int)
  /// The request's name is empty, or longer than the engine takes.
  case requestIDUnfit(bytes: Int, limit: Int)
  /// The request's name was given to a batch that says something else, in a revision; nothing has
  /// changed.
  case requestIDReused(String, revision: Int64)
  /// What the request was answered cannot be read.
  case answerUnreadable(String, CompactError)
  /// The engine is going down, or has; nothing of what was submitted has been kept.
  case shutDown
}

extension AnalyticsEngineError: CustomStringConvertible {
  /// The matter in one sentence.
  public var description: String {
    switch self {
    case .ledger(let error): "the ledger failed: \(error)"
    case .replay(.outOfOrder(let sequence, let expected)):
      "the ledger has entry \(sequence) where entry \(expected) is due"
    case .replay(.unreadable(let sequence, let error)):
      "the ledger's entry \(sequence) holds a report that cannot be read: \(error)"
    case .replay(.outcomeDiffers(let sequence, let remembered, let decided)):
      "the ledger's entry \(sequence) was \(remembered.name), and the rules make it \(decided.name)"
    case .overloaded(let waiting, let limit):
      "\(waiting) changes wait for the ledger, and at most \(limit) may"
    case .requestIDUnfit(let bytes, let limit):
      "the request's name has \(bytes) bytes, and has to have from 1 to \(limit)"
    case .requestIDReused(let id, let revision):
      "request \(id) brought something else in revision \(revision)"
    case .answerUnreadable(let id, let error):
      "what request \(id) was answered cannot be read: \(error)"
    case .shutDown: "the engine is shut down"
    }
  }
}
