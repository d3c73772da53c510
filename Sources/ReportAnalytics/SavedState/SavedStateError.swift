/// Why a saved state is of no use.
public enum SavedStateError: Error, Hashable, Sendable {
  /// It is none, or damaged, or its end is missing.
  case damaged(String)
  /// Other software, another dictionary of metrics or other settings made it.
  case madeOtherwise
  /// The ledger ends before it.
  case aheadOfLedger(sequence: Int64, last: Int64)
  /// It follows another ledger: that entry is not the one that this ledger holds.
  case ofAnotherLedger(sequence: Int64)
}

extension SavedStateError: CustomStringConvertible {
  /// The matter in a few words.
  public var description: String {
    switch self {
    case .damaged(let what): "it is damaged: \(what)"
    case .madeOtherwise: "other software or other settings made it"
    case .aheadOfLedger(let sequence, let last):
      "it holds entry \(sequence), and the ledger ends at \(last)"
    case .ofAnotherLedger(let sequence): "entry \(sequence) of the ledger is not the one it holds"
    }
  }
}
