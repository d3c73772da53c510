import GongkaiProtos

/// One thing on its way through the command: something to parse, something parsed, or a withdrawal.
enum Entry: Hashable, Sendable {
  /// A text to parse.
  case text(Gongkai_V1_ParseItem)
  /// A record, or the reason why there is none.
  case report(Gongkai_V1_ParsedReport)
  /// A withdrawal.
  case withdrawal(Gongkai_V1_Withdrawal)

  /// The caller's name for it.
  var id: String {
    switch self {
    case .text(let item): item.id
    case .report(let report): report.id
    case .withdrawal(let withdrawal): withdrawal.id
    }
  }

  /// The bytes of a text, which fill a batch; records come from lines that are bounded themselves.
  var bytes: Int {
    guard case .text(let item) = self else { return 0 }
    switch item.content {
    case .text(let text): return text.utf8.count
    case .data(let data): return data.count
    case nil: return 0
    }
  }

  /// The entry with a place in a trace, where it carries none of its own.
  func traced(_ traceParent: String) -> Entry {
    switch self {
    case .text(var item) where item.traceParent.isEmpty:
      item.traceParent = traceParent
      return .text(item)
    case .report(var report) where report.traceParent.isEmpty:
      report.traceParent = traceParent
      return .report(report)
    case .withdrawal(var withdrawal) where withdrawal.traceParent.isEmpty:
      withdrawal.traceParent = traceParent
      return .withdrawal(withdrawal)
    default: return self
    }
  }
}
