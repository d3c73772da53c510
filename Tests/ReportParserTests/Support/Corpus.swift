import DisclosureReport
import Foundation
import Testing

/// The hand-read reports beside the project, and the truth about them.
enum Corpus {
  /// The texts, by the names of their files without the endings.
  static let texts = [
    "hangzhou_style_2025", "hongze_2023_layout", "hongze_2023_linear", "hongze_2023_raw",
    "seed_haiyuan_2025", "seed_hualong_2024", "seed_huangzhong_2025", "seed_huzhu_2021",
    "seed_huzhu_2025", "shuyang_2025", "suqian_2023_layout", "suqian_2023_raw",
  ]

  /// The texts that were extracted from one report each.
  static let extractions = ["hongze_2023", "suqian_2023"].map { report in
    texts.filter { $0.hasPrefix(report) }
  }

  /// Whether the folder is there at all.
  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func bytes(_ text: String) throws -> [UInt8] {
    let files = ["txt", "html", "md"].map { folder.appending(path: "raw/\(text).\($0)") }
    let file = files.first { FileManager.default.fileExists(atPath: $0.path) }
    return [UInt8](try Data(contentsOf: try #require(file)))
  }

  static func record(_ text: String) throws -> ReportRecord { try Reading.record(of: bytes(text)) }

  static func truth(_ text: String) throws -> Truth {
    let isExtraction = extractions.contains { $0.contains(text) }
    let report = isExtraction ? text.split(separator: "_").dropLast().joined(separator: "_") : text
    let data = try Data(contentsOf: folder.appending(path: "truth/\(report).json"))
    return try Truth(try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any]))
  }

  /// `../shared/corpus` beside the repository that this file is part of.
  private static let folder: URL = {
    var root = URL(filePath: #filePath).resolvingSymlinksInPath()
    while root.path != "/",
      !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path)
    {
      root.deleteLastPathComponent()
    }
    return root.appending(path: "../shared/corpus").standardizedFileURL
  }()

  /// What a person read.
  struct Truth {
    var values: [Cell: Money] = [:]
    let year: Int?
    let province: String?
    let divisionCode: String?
    // What the text does not show, few can read: from a name that is misread, say.
    let showsProvince: Bool
    let showsDivision: Bool
    let kind: String?
    let tier: String?
    let anomalies: [String]

    init(_ json: [String: Any]) throws {
      year = json["year"] as? Int
      showsProvince = json["province_in_text"] as? Bool ?? true
      province = json["province"] as? String
      showsDivision = json["division_in_text"] as? Bool ?? true
      let place = json["agency_place"] as? [String: String]
      divisionCode = place?["division_code"]
      kind = place?["kind"]
      tier = place?["tier"]
      anomalies = (json["anomalies"] as? [[String: Any]] ?? []).compactMap { $0["type"] as? String }
      try readProactive(try #require(json["table1"] as? [String: Any]))
      for (key, row) in try #require(json["table2"] as? [String: [Any]]) {
        try put(row, at: try #require(Self.rows[key]), Self.columns)
      }
      for (key, row) in try #require(json["table3"] as? [String: [Any]]) {
        let block = try #require(Self.blocks[key])
        try put(row, at: "disputes.\(block)", ["upheld", "corrected", "other", "pending", "total"])
      }
    }

    private mutating func readProactive(_ table: [String: Any]) throws {
      for key in ["regulations", "normative_documents"] {
        for (column, value) in try #require(table[key] as? [String: Any]) {
          try put([value], at: "proactive.\(key)", [column])
        }
      }
      for key in ["licensing", "penalty", "enforcement"] {
        try put([try #require(table[key])], at: "proactive.\(key)", ["decisions"])
      }
      if let fees = table["fees_10k_yuan"] as? String {
        let yuan = try #require(Decimal(string: fees)) * 10_000
        values[.feesAmount] = Money(units: NSDecimalNumber(decimal: yuan).int64Value)
      }
    }

    private mutating func put(_ row: [Any], at path: String, _ columns: [String]) throws {
      #expect(row.count == columns.count)
      for (value, column) in zip(row, columns) {
        let cell = try #require(Cell(path: "\(path).\(column)"))
        values[cell] = (value as? Int).map { Money(units: Int64($0)) }
      }
    }

    private static let columns = [
      "natural_person", "business", "research_institution", "public_welfare", "legal_service",
      "other_organisation", "total",
    ]
    private static let blocks = [
      "review": "review", "litigation_direct": "direct_litigation",
      "litigation_after_review": "litigation_after_review",
    ]
    private static let rows: [String: String] = {
      let outcomes = "applications.outcomes"
      return [
        "new_received": "applications.new_received", "carried_in": "applications.carried_in",
        "carried_out": "applications.carried_out", "total_handled": "\(outcomes).total",
        "granted": "\(outcomes).granted", "partial": "\(outcomes).partially_granted",
        "refuse_state_secret": "\(outcomes).refused.state_secret",
        "refuse_law_prohibits": "\(outcomes).refused.prohibited_by_law",
        "refuse_three_safety": "\(outcomes).refused.endangers_security",
        "refuse_third_party": "\(outcomes).refused.third_party_rights",
        "refuse_internal": "\(outcomes).refused.internal_affairs",
        "refuse_process": "\(outcomes).refused.process_information",
        "refuse_enforcement_file": "\(outcomes).refused.enforcement_file",
        "refuse_admin_query": "\(outcomes).refused.administrative_query",
        "unable_not_held": "\(outcomes).unavailable.not_held",
        "unable_needs_creation": "\(outcomes).unavailable.requires_creation",
        "unable_unclear_after_correction": "\(outcomes).unavailable.still_unclear",
        "reject_petition": "\(outcomes).not_processed.petition_or_complaint",
        "reject_repeat": "\(outcomes).not_processed.repeated",
        "reject_publication": "\(outcomes).not_processed.publication_request",
        "reject_excessive": "\(outcomes).not_processed.excessive",
        "reject_confirm_or_reissue": "\(outcomes).not_processed.confirmation_or_reissue",
        "other_overdue_correction": "\(outcomes).other.correction_overdue",
        "other_overdue_fee": "\(outcomes).other.fee_overdue",
        "other_other": "\(outcomes).other.other", "other_subtotal": "\(outcomes).other.subtotal",
      ]
    }()
  }
}
