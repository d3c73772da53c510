import DisclosureReport

/// Table 二 in the shape of a truth file: a blank cell is null, money is a text in 万元 (收费) or 元
/// (采购).
struct ProactiveTruth: Encodable {
  private let cells: CellValues
  private let era: FormEra

  /// Table 二 of a report's cells.
  init(_ cells: CellValues, era: FormEra) {
    self.cells = cells
    self.era = era
  }

  private enum CodingKeys: String, CodingKey {
    case regulations
    case normativeDocuments = "normative_documents"
    case licensing, penalty, enforcement, fees
    case otherServices = "other_management_services"
    case feesAmount = "fees_10k_yuan"
    case procurementItems = "procurement_items"
    case procurementAmount = "procurement_amount"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(documents(.regulations), forKey: .regulations)
    try container.encode(documents(.normativeDocuments), forKey: .normativeDocuments)
    switch era {
    case .era2019:
      try container.encode(yearly(.licensing), forKey: .licensing)
      try container.encode(yearly(.otherServices), forKey: .otherServices)
      try container.encode(yearly(.penalty), forKey: .penalty)
      try container.encode(yearly(.enforcement), forKey: .enforcement)
      let fees = [
        "previous_year_items": cells[.feesPreviousYearItems], "change": cells[.feesChange],
      ]
      try container.encode(fees, forKey: .fees)
      try container.encode(cells[.procurementItems], forKey: .procurementItems)
      try container.encode(cells.procurement.map { $0.yuan + "元" }, forKey: .procurementAmount)
    default:
      try container.encode(cells[.action(.licensing, .decisions)], forKey: .licensing)
      try container.encode(cells[.action(.penalty, .decisions)], forKey: .penalty)
      try container.encode(cells[.action(.enforcement, .decisions)], forKey: .enforcement)
      try container.encode(cells.fees?.tenThousands, forKey: .feesAmount)
    }
  }

  private func documents(_ row: DocumentRow) -> [String: Int64?] {
    let columns: [(String, DocumentColumn)] =
      era == .era2019
      ? [
        ("new_made", .newlyMade), ("new_disclosed", .newlyDisclosed),
        ("total_disclosed", .totalDisclosed),
      ] : [("made", .made), ("repealed", .repealed), ("in_force", .inForce)]
    return Dictionary(
      uniqueKeysWithValues: columns.map { ($0.0, cells[.documents(row, $0.1)]) })
  }

  private func yearly(_ row: ActionRow) -> [String: Int64?] {
    let columns: [ActionColumn] = [.previousYearItems, .change, .decisions]
    return Dictionary(uniqueKeysWithValues: columns.map { ($0.path, cells[.action(row, $0)]) })
  }
}
