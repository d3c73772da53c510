import DisclosureReport

/// The truth about a report in the shape of a truth file, which a scorer holds records against.
struct TruthDocument: Encodable {
  private let rawFiles: [String]
  private let agency: String
  private let year: Int
  private let province: String
  private let generation: String
  private let complete = true
  private let table1: ProactiveTruth
  private let table2: [String: [Int64?]]
  private let table3: [String: [Int64?]]
  private let anomalies: [Anomaly]
  private let agencyPlace: AgencyPlace
  /// Paths of cells that the text does not settle for sure.
  private let undetermined: [String]

  private enum CodingKeys: String, CodingKey {
    case rawFiles = "raw_files"
    case agencyPlace = "agency_place"
    case agency, year, province, generation, complete, table1, table2, table3, anomalies
    case undetermined
  }

  private struct Anomaly: Encodable {
    var type: String
    var place: String
    var detail: String
    var figures: [String: Int64] = [:]

    private enum CodingKeys: String, CodingKey {
      case place = "where"
      case type, detail, figures
    }
  }

  private struct AgencyPlace: Encodable {
    var divisionCode: String
    var kind = "GOVERNMENT"
    var tier: String

    private enum CodingKeys: String, CodingKey {
      case divisionCode = "division_code"
      case kind, tier
    }
  }
}

extension TruthDocument {
  /// The truth about a generated report.
  init(_ report: GeneratedReport) {
    let truth = report.truth
    let rows = ApplicationRow.allCases.filter { $0 != .otherSubtotal || truth.singleOther }
    rawFiles = [report.name]
    agency = truth.place.governmentName
    year = truth.year
    province = truth.place.province.name
    generation = truth.era == .era2019 ? "2019" : "2021"
    table1 = ProactiveTruth(truth.cells, era: truth.era)
    table2 = Dictionary(
      uniqueKeysWithValues: rows.map { row in
        (row.truthKey, ApplicantColumn.allCases.map { truth.cells[row, $0] })
      })
    table3 = Dictionary(
      uniqueKeysWithValues: DisputeBlock.allCases.map { block in
        (block.truthKey, DisputeColumn.allCases.map { truth.cells[block, $0] })
      })
    anomalies = truth.anomalies.map {
      Anomaly(type: $0.type, place: $0.place, detail: $0.detail)
    }
    agencyPlace = AgencyPlace(
      divisionCode: truth.place.place.code.description, tier: truth.place.tier.truthName)
    undetermined = Cell.all.filter { !truth.determined.contains($0) }.map(\.path)
  }
}

extension DisputeBlock {
  fileprivate var truthKey: String {
    switch self {
    case .review: "review"
    case .directLitigation: "litigation_direct"
    case .litigationAfterReview: "litigation_after_review"
    }
  }
}

extension AgencyTier {
  fileprivate var truthName: String {
    switch self {
    case .central: "CENTRAL"
    case .province: "PROVINCE"
    case .prefecture: "PREFECTURE"
    case .county: "COUNTY"
    case .township: "TOWNSHIP"
    }
  }
}
