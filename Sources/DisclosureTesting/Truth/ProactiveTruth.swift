import DisclosureReport

/// Table 二 in the shape of a truth file: a blank cell is null, money is a text in 万元.
struct ProactiveTruth: Encodable {
  private let cells: CellValues

  /// Table 二 of a report's cells.
  init(_ cells: CellValues) { self.cells = cells }

  private enum CodingKeys: String, CodingKey {
    case regulations
    case normativeDocuments = "normative_documents"
    case licensing, penalty, enforcement
    case fees = "fees_10k_yuan"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(documents(.regulations), forKey: .regulations)
    try container.encode(documents(.normativeDocuments), forKey: .normativeDocuments)
    try container.encode(cells[.action(.licensing, .decisions)], forKey: .licensing)
    try container.encode(cells[.action(.penalty, .decisions)], forKey: .penalty)
    try container.encode(cells[.action(.enforcement, .decisions)], forKey: .enforcement)
    try container.encode(cells.fees?.tenThousands, forKey: .fees)
  }

  private func documents(_ row: DocumentRow) -> [String: Int64?] {
    let columns: [DocumentColumn] = [.made, .repealed, .inForce]
    return Dictionary(
      uniqueKeysWithValues: columns.map { ($0.path, cells[.documents(row, $0)]) })
  }
}
