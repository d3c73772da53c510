import DisclosureReport
import ReportAnalytics
import ReportLedger

/// The batches that one commit answers: some are decided, others were answered before.
struct CommitRound {
  private let group: [WaitingBatch]
  /// The batches of a group, by place, that are answered as another is.
  private var answered: [Int: Result<BatchOutcome, AnalyticsEngineError>] = [:]
  /// The batch of the group that first has each name.
  private var first: [String: Int] = [:]
  private var outcomes: [Int: BatchOutcome] = [:]
  /// What the ledger is to keep of the batches that have names.
  private(set) var requests: [LedgerRequest] = []

  init(_ group: [WaitingBatch]) {
    self.group = group
    for (place, batch) in group.enumerated() {
      guard let request = batch.request, first[request.id] == nil else { continue }
      first[request.id] = place
    }
  }

  /// The names that batches of the group have.
  var requestIDs: [String] { Array(first.keys) }

  /// The batches that are decided: those without a name, and the first of each name that was not
  /// answered before.
  var toDecide: [WaitingBatch] { placesToDecide.map { group[$0] } }

  private var placesToDecide: [Int] {
    group.indices.filter { place in
      answered[place] == nil && (group[place].request.map { first[$0.id] == place } ?? true)
    }
  }

  /// Takes what a name was answered before.
  mutating func answer(_ kept: LedgerRequest) {
    for (place, batch) in group.enumerated() {
      guard let request = batch.request, request.id == kept.id else { continue }
      answered[place] = request.answer(kept)
    }
  }

  /// Takes what the batches come to that are decided.
  mutating func decide(_ staged: StagedBatches) {
    for ((place, outcome), isChange) in zip(zip(placesToDecide, staged.outcomes), staged.isChange) {
      outcomes[place] = outcome
      guard isChange, let request = group[place].request else { continue }
      requests.append(
        LedgerRequest(
          id: request.id, digest: request.digest, revision: outcome.revision,
          answer: outcome.encoded()))
    }
  }

  /// What each batch is answered, once all is durable.
  var answers: [(batch: WaitingBatch, answer: Result<BatchOutcome, any Error>)] {
    group.indices.map { place in
      (group[place], answer(place).mapError { $0 as any Error })
    }
  }

  private func answer(_ place: Int) -> Result<BatchOutcome, AnalyticsEngineError> {
    if let answer = answered[place] { return answer }
    if let outcome = outcomes[place] { return .success(outcome) }
    // Another batch of the group came before under the same name.
    guard let request = group[place].request, let earlier = first[request.id],
      let outcome = outcomes[earlier], let said = group[earlier].request
    else {
      // It is always one of these; whoever breaks that leaves no caller waiting.
      return .failure(.shutDown)
    }
    return said.digest == request.digest
      ? .success(outcome) : .failure(.requestIDReused(request.id, revision: outcome.revision))
  }
}

extension NamedRequest {
  /// What the batch is answered where its name was answered before.
  fileprivate func answer(
    _ kept: LedgerRequest
  ) -> Result<BatchOutcome, AnalyticsEngineError> {
    guard kept.digest == digest else {
      return .failure(.requestIDReused(id, revision: kept.revision))
    }
    do throws(CompactError) {
      return .success(try BatchOutcome(decoding: kept.answer))
    } catch {
      return .failure(.answerUnreadable(id, error))
    }
  }
}
