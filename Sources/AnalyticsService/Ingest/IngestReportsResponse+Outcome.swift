import DisclosureReport
import GongkaiProtos
import ReportAnalytics
import ReportMessages

extension Gongkai_V1_IngestReportsResponse {
  /// The answer to a batch: the engine's outcomes, with the rejections that never got there in
  /// their places.
  init(_ batch: IngestBatch, revision: Int64, _ stored: [ItemOutcome]) {
    self.init()
    requestID = batch.requestID
    self.revision = revision
    var stored = stored.makeIterator()
    outcomes = batch.items.map { item in
      var answer: Gongkai_V1_ItemOutcome
      switch item.change {
      case .success:
        // The engine answers every change; were one missing, its item must not look stored.
        answer = stored.next().map(Gongkai_V1_ItemOutcome.init) ?? Gongkai_V1_ItemOutcome()
      case .failure(let rejection): answer = Gongkai_V1_ItemOutcome(rejection)
      }
      answer.id = item.id
      return answer
    }
  }
}

extension Gongkai_V1_ItemOutcome {
  /// The message of what became of a change.
  init(_ outcome: ItemOutcome) {
    self.init()
    self.outcome = Gongkai_V1_IngestOutcome(core: outcome.outcome)
    if let key = outcome.key.flatMap(Gongkai_V1_ReportKey.init) { self.key = key }
    if let source = outcome.source { self.source = Gongkai_V1_SourceKey(source) }
    if let key = outcome.replacedKey.flatMap(Gongkai_V1_ReportKey.init) { replacedKey = key }
    if let rejection = outcome.rejection {
      error = Gongkai_V1_ItemError(
        ItemFailure(
          code: rejection.code, reason: rejection.name, message: outcome.message ?? rejection.name))
    }
  }

  /// The message of an item that could not be read.
  init(_ rejection: ItemRejection) {
    self.init()
    outcome = .rejected
    error = rejection.error
  }
}

extension RejectionReason {
  /// The number of the google.rpc.Code that says it: NOT_FOUND for what was never there, FAILED_PRECONDITION for what is
  /// no longer as the caller saw it, RESOURCE_EXHAUSTED for more than is kept, else INVALID_ARGUMENT.
  var code: Int32 {
    switch self {
    case .reportNotFound: 5
    case .reportChanged, .reportWithdrawn: 9
    case .amendmentLimitReached, .rosterLimitReached: 8
    default: ItemFailure.invalidArgument
    }
  }
}
