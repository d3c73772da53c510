import DisclosureReport
import Foundation

/// What a person read in a report of the corpus.
struct CorpusTruth {
  /// A truth file that is not as it should be.
  struct Malformed: Error, CustomStringConvertible {
    /// A sentence for people.
    var description: String
  }

  /// The texts of the report.
  private(set) var files: [String] = []
  /// The form's generation.
  private(set) var era = FormEra.era2021
  /// For every cell that the truth speaks of what is printed, nil for a blank.
  private(set) var printed: [Cell: Money?] = [:]
  /// The tables that the text breaks off in.
  private(set) var brokenOff: Set<FormTable> = []

  /// The truth in a JSON document.
  init(_ data: Data) throws {
    guard let json = try JSONSerialization.jsonObject(with: data) as? [String: Any],
      let files = json["raw_files"] as? [String]
    else { throw Malformed(description: "no truth about a report") }
    self.files = files
    if json["generation"] as? String == "2019" { era = .era2019 }
    let proactive = json["table1"] as? [String: Any] ?? [:]
    let applications = json["table2"] as? [String: [Any]] ?? [:]
    let disputes = json["table3"] as? [String: [Any]] ?? [:]
    try read(proactive: proactive)
    for (key, row) in applications {
      try put(row, at: TruthKeys.rows[key] ?? key, ApplicantColumn.allCases.map(\.path))
    }
    for (key, row) in disputes {
      try put(row, at: TruthKeys.blocks[key] ?? key, TruthKeys.results)
    }
    guard json["complete"] as? Bool != true else { return }
    if !proactive.isEmpty { brokenOff.insert(.proactive) }
    if !applications.isEmpty { brokenOff.insert(.applications) }
    if !disputes.isEmpty { brokenOff.insert(.disputes) }
  }

  private mutating func read(proactive table: [String: Any]) throws {
    for key in ["regulations", "normative_documents"] {
      for (column, value) in table[key] as? [String: Any] ?? [:] {
        guard let column = TruthKeys.documents[column] else { continue }
        try put([value], at: "proactive.\(key)", [column])
      }
    }
    let yearly = ["previous_year_items", "change", "decisions"]
    for (key, path) in TruthKeys.actions {
      guard let value = table[key] else { continue }
      if let row = value as? [String: Any] {
        for column in yearly where row[column] != nil {
          try put([row[column] as Any], at: path, [column])
        }
      } else {
        try put([value], at: path, ["decisions"])
      }
    }
    if let fees = table["fees"] as? [String: Any] {
      for column in yearly.dropLast() {
        try put([fees[column] ?? NSNull()], at: "proactive.fees", [column])
      }
    }
    if let fees = table["fees_10k_yuan"] { printed[.feesAmount] = yuan(fees, unit: 10_000) }
    if let items = table["procurement_items"] {
      try put([items], at: "proactive.procurement", ["items"])
    }
    // Without its unit the truth does not say how much it is.
    if let amount = table["procurement_amount"] as? String, amount.contains("元") {
      printed[.procurementAmount] = yuan(amount, unit: 1)
    }
  }

  private mutating func put(_ row: [Any], at path: String, _ columns: [String]) throws {
    for (value, column) in zip(row, columns) {
      guard let cell = Cell(path: "\(path).\(column)") else {
        throw Malformed(description: "no cell \(path).\(column)")
      }
      printed[cell] = .some((value as? Int).map { Money(units: Int64($0)) })
    }
  }

  /// An amount as printed, in yuan; nil within where nothing is printed.
  private func yuan(_ value: Any, unit: Decimal) -> Money?? {
    let text = "\(value)"
    let digits = text.filter { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    let scale: Decimal = text.contains("万") ? 10_000 : text.contains("元") ? 1 : unit
    guard let amount = Decimal(string: digits) else { return .some(nil) }
    var yuan = amount * scale * 100
    var cents = Decimal()
    NSDecimalRound(&cents, &yuan, 0, .plain)
    let whole = NSDecimalNumber(decimal: cents).int64Value
    return Money(units: whole / 100, nanos: Int32(whole % 100) * 10_000_000)
  }
}
