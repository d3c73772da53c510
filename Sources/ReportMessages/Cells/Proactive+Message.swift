public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_ProactiveDisclosure {
  /// The message of table 二, or nil where none of its cells prints a value.
  public init?(_ cells: CellValues) {
    self.init()
    var printed = false
    if let row = Gongkai_V1_DocumentCounts(cells, .regulations) {
      regulations = row; printed = true
    }
    if let row = Gongkai_V1_DocumentCounts(cells, .normativeDocuments) {
      normativeDocuments = row
      printed = true
    }
    if let row = Gongkai_V1_ActionCounts(cells, .licensing) { licensing = row; printed = true }
    if let row = Gongkai_V1_ActionCounts(cells, .otherServices) {
      otherServices = row; printed = true
    }
    if let row = Gongkai_V1_ActionCounts(cells, .penalty) { penalty = row; printed = true }
    if let row = Gongkai_V1_ActionCounts(cells, .enforcement) { enforcement = row; printed = true }
    if let row = Gongkai_V1_FeeTotals(cells) { fees = row; printed = true }
    if let row = Gongkai_V1_ProcurementTotals(cells) { procurement = row; printed = true }
    guard printed else { return nil }
  }
}

extension Gongkai_V1_DocumentCounts {
  fileprivate init?(_ cells: CellValues, _ row: DocumentRow) {
    self.init()
    if let count = cells[.documents(row, .made)] { made = count }
    if let count = cells[.documents(row, .repealed)] { repealed = count }
    if let count = cells[.documents(row, .inForce)] { inForce = count }
    if let count = cells[.documents(row, .newlyMade)] { newlyMade = count }
    if let count = cells[.documents(row, .newlyDisclosed)] { newlyDisclosed = count }
    if let count = cells[.documents(row, .totalDisclosed)] { totalDisclosed = count }
    guard
      hasMade || hasRepealed || hasInForce || hasNewlyMade || hasNewlyDisclosed
        || hasTotalDisclosed
    else { return nil }
  }
}

extension Gongkai_V1_ActionCounts {
  fileprivate init?(_ cells: CellValues, _ row: ActionRow) {
    self.init()
    if let count = cells[.action(row, .decisions)] { decisions = count }
    if let count = cells[.action(row, .previousYearItems)] { previousYearItems = count }
    if let count = cells[.action(row, .change)] { change = count }
    guard hasDecisions || hasPreviousYearItems || hasChange else { return nil }
  }
}

extension Gongkai_V1_FeeTotals {
  fileprivate init?(_ cells: CellValues) {
    self.init()
    if let money = cells.fees { amount = Gongkai_V1_Money(money) }
    if let count = cells[.feesPreviousYearItems] { previousYearItems = count }
    if let count = cells[.feesChange] { change = count }
    guard hasAmount || hasPreviousYearItems || hasChange else { return nil }
  }
}

extension Gongkai_V1_ProcurementTotals {
  fileprivate init?(_ cells: CellValues) {
    self.init()
    if let count = cells[.procurementItems] { items = count }
    if let money = cells.procurement { amount = Gongkai_V1_Money(money) }
    guard hasItems || hasAmount else { return nil }
  }
}

extension CellValues {
  mutating func read(_ message: Gongkai_V1_ProactiveDisclosure) throws(RecordMessageError) {
    if message.hasRegulations { try read(message.regulations, .regulations) }
    if message.hasNormativeDocuments { try read(message.normativeDocuments, .normativeDocuments) }
    if message.hasLicensing { try read(message.licensing, .licensing) }
    if message.hasOtherServices { try read(message.otherServices, .otherServices) }
    if message.hasPenalty { try read(message.penalty, .penalty) }
    if message.hasEnforcement { try read(message.enforcement, .enforcement) }
    if message.hasFees { try read(message.fees) }
    if message.hasProcurement { try read(message.procurement) }
  }

  private mutating func read(
    _ message: Gongkai_V1_DocumentCounts, _ row: DocumentRow
  ) throws(RecordMessageError) {
    if message.hasMade { try set(.documents(row, .made), message.made) }
    if message.hasRepealed { try set(.documents(row, .repealed), message.repealed) }
    if message.hasInForce { try set(.documents(row, .inForce), message.inForce) }
    if message.hasNewlyMade { try set(.documents(row, .newlyMade), message.newlyMade) }
    if message.hasNewlyDisclosed {
      try set(.documents(row, .newlyDisclosed), message.newlyDisclosed)
    }
    if message.hasTotalDisclosed {
      try set(.documents(row, .totalDisclosed), message.totalDisclosed)
    }
  }

  private mutating func read(
    _ message: Gongkai_V1_ActionCounts, _ row: ActionRow
  ) throws(RecordMessageError) {
    if message.hasDecisions { try set(.action(row, .decisions), message.decisions) }
    if message.hasPreviousYearItems {
      try set(.action(row, .previousYearItems), message.previousYearItems)
    }
    if message.hasChange { try set(.action(row, .change), message.change) }
  }

  private mutating func read(_ message: Gongkai_V1_FeeTotals) throws(RecordMessageError) {
    if message.hasAmount { fees = try Money(message.amount, field: Cell.feesAmount.path) }
    if message.hasPreviousYearItems { try set(.feesPreviousYearItems, message.previousYearItems) }
    if message.hasChange { try set(.feesChange, message.change) }
  }

  private mutating func read(_ message: Gongkai_V1_ProcurementTotals) throws(RecordMessageError) {
    if message.hasItems { try set(.procurementItems, message.items) }
    if message.hasAmount {
      procurement = try Money(message.amount, field: Cell.procurementAmount.path)
    }
  }
}
