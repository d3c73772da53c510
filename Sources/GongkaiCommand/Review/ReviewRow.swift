import Foundation
import GongkaiProtos
import ReportParser

/// A cell to look at and one of its places, as a row for programs.
struct ReviewRow: Encodable, Equatable {
  var agencyId: String?
  var year: Int?
  var agencyName: String
  var divisionCode: String?
  var cell: String
  var cells: Int
  var state: String
  var value: String?
  var code: String?
  var message: String?
  var sha256: String
  var file: String?
  var line: Int?
  var before: String?
  var marked: String?
  var after: String?

  init(_ report: ReviewedReport, _ cell: ReviewedCell, _ excerpt: SourceExcerpt?) {
    let stored = report.stored
    agencyId = stored.hasKey ? stored.key.agencyID : nil
    year = stored.hasKey ? Int(stored.key.year) : nil
    agencyName = report.name
    divisionCode = Self.told(stored.agency.divisionCode)
    self.cell = cell.path
    cells = cell.count
    state = cell.state.rawValue.uppercased()
    value = Self.told(cell.value)
    code = Self.told(cell.code)
    message = Self.told(cell.message)
    sha256 = report.sha256
    file = report.file
    line = excerpt?.line
    before = excerpt?.before
    marked = excerpt?.marked
    after = excerpt?.after
  }

  private static func told(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// The titles of the row's cells in files.
  static let titles = [
    "agency_id", "year", "agency_name", "division_code", "cell", "cells", "state", "value", "code",
    "message", "sha256", "file", "line", "before", "marked", "after",
  ]

  /// The row's cells in files.
  var csvCells: [String] {
    [
      agencyId ?? "", year.map { String($0) } ?? "", agencyName, divisionCode ?? "", cell,
      String(cells), state, value ?? "", code ?? "", message ?? "", sha256, file ?? "",
      line.map { String($0) } ?? "", before ?? "", marked ?? "", after ?? "",
    ]
  }
}

/// All rows of a review.
struct ReviewAnswer: Encodable {
  var revision: Int64
  var totalSize: Int64
  var cells: [ReviewRow]
}

extension Encodable {
  /// One line of JSON, the same for the same value.
  func jsonLine() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(self)) + [0x0a]
  }
}
