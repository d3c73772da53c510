public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_Disputes {
  /// The message of table 四, or nil where none of its cells prints a value.
  public init?(_ cells: CellValues) {
    self.init()
    if let block = Gongkai_V1_DisputeCounts(cells, .review) { review = block }
    if let block = Gongkai_V1_DisputeCounts(cells, .directLitigation) { directLitigation = block }
    if let block = Gongkai_V1_DisputeCounts(cells, .litigationAfterReview) {
      litigationAfterReview = block
    }
    guard hasReview || hasDirectLitigation || hasLitigationAfterReview else { return nil }
  }
}

extension Gongkai_V1_DisputeCounts {
  fileprivate init?(_ cells: CellValues, _ block: DisputeBlock) {
    self.init()
    if let count = cells[block, .upheld] { upheld = count }
    if let count = cells[block, .corrected] { corrected = count }
    if let count = cells[block, .other] { other = count }
    if let count = cells[block, .pending] { pending = count }
    if let count = cells[block, .total] { total = count }
    guard hasUpheld || hasCorrected || hasOther || hasPending || hasTotal else { return nil }
  }
}

extension CellValues {
  mutating func read(_ message: Gongkai_V1_Disputes) throws(RecordMessageError) {
    if message.hasReview { try read(message.review, .review) }
    if message.hasDirectLitigation { try read(message.directLitigation, .directLitigation) }
    if message.hasLitigationAfterReview {
      try read(message.litigationAfterReview, .litigationAfterReview)
    }
  }

  private mutating func read(
    _ message: Gongkai_V1_DisputeCounts, _ block: DisputeBlock
  ) throws(RecordMessageError) {
    if message.hasUpheld { try set(.dispute(block, .upheld), message.upheld) }
    if message.hasCorrected { try set(.dispute(block, .corrected), message.corrected) }
    if message.hasOther { try set(.dispute(block, .other), message.other) }
    if message.hasPending { try set(.dispute(block, .pending), message.pending) }
    if message.hasTotal { try set(.dispute(block, .total), message.total) }
  }
}
