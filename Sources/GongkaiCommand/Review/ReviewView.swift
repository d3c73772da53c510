import GongkaiProtos
import ReportParser
import SwiftProtobuf

/// What a person should look at, printed.
struct ReviewView: PrintableAnswer {
  private let reports: [ReviewedReport]
  private let revision: Int64
  private let total: Int64
  private let hasTexts: Bool

  init(_ reports: [ReviewedReport], revision: Int64, total: Int64, hasTexts: Bool) {
    self.reports = reports
    self.revision = revision
    self.total = total
    self.hasTexts = hasTexts
  }

  var message: any Message {
    Google_Protobuf_Struct(fields: [
      "revision": Google_Protobuf_Value(numberValue: Double(revision)),
      "totalSize": Google_Protobuf_Value(numberValue: Double(total)),
      "cells": Google_Protobuf_Value(
        listValue: Google_Protobuf_ListValue(
          values: rows.map { Google_Protobuf_Value(structValue: $0.message) })),
    ])
  }

  var rowMessages: [any Message] { rows.map(\.message) }

  var csvRows: [[String]] { [ReviewRow.titles] + rows.map(\.cells) }

  private var rows: [ReviewRow] {
    reports.flatMap { report in
      report.cells.flatMap { cell in
        cell.excerpts.isEmpty
          ? [ReviewRow(report, cell, nil)]
          : cell.excerpts.map { ReviewRow(report, cell, $0) }
      }
    }
  }

  func tableLines() -> [String] {
    let left = total - Int64(reports.count)
    return reports.flatMap { lines(of: $0) + [""] }
      + ["\(total) reports to look at, revision \(revision)"]
      + (left > 0 ? ["… and \(left) more; --limit shows them"] : [])
  }

  private func lines(of report: ReviewedReport) -> [String] {
    let stored = report.stored
    let year = stored.hasKey ? "\(stored.key.year)" : "–"
    let name =
      stored.agency.canonicalName.isEmpty ? stored.agency.printedName : stored.agency.canonicalName
    let id = stored.hasKey ? "\(stored.key.agencyID)@\(stored.key.year)" : report.sha256
    var lines = [
      PlainText.of("\(year)  \(stored.agency.provinceName) \(name)  [\(id)]")
    ]
    if let file = report.file {
      lines.append("  \(PlainText.of(file))")
    } else if hasTexts {
      lines.append("  its text is not among those given: \(PlainText.of(report.sha256))")
    }
    for cell in report.cells { lines += self.lines(of: cell) }
    return lines
  }

  private func lines(of cell: ReviewedCell) -> [String] {
    let mark = cell.state == .unknown ? "?" : "*"
    let count = cell.count > 1 ? " (\(cell.count) cells)" : ""
    let value =
      switch cell.state {
      case .unknown: ""
      case .inferred: " = \(cell.value)"
      case .entered: " = \(cell.value.isEmpty ? "blank" : cell.value)"
      }
    let why = [cell.state == .unknown ? "" : cell.state.rawValue.uppercased(), cell.code]
    let words = ([mark, "\(cell.path)\(count)\(value)"] + why + [cell.message])
      .filter { !$0.isEmpty }
    return [PlainText.of("  " + words.joined(separator: "  "))]
      + cell.excerpts.map { excerpt in
        PlainText.of(
          "      line \(excerpt.line): \(excerpt.before)⟦\(excerpt.marked)⟧\(excerpt.after)")
      }
  }
}

/// A cell to look at and one of its places, as a row for programs.
struct ReviewRow {
  static let titles = [
    "agency_id", "year", "agency_name", "division_code", "cell", "cells", "state", "value", "code",
    "message", "sha256", "file", "line", "before", "marked", "after",
  ]

  /// The row's cells, in the order of the titles.
  let cells: [String]

  init(_ report: ReviewedReport, _ cell: ReviewedCell, _ excerpt: SourceExcerpt?) {
    let stored = report.stored
    cells = [
      stored.key.agencyID, stored.hasKey ? String(stored.key.year) : "",
      stored.agency.canonicalName, stored.agency.divisionCode, cell.path, String(cell.count),
      cell.state.rawValue.uppercased(), cell.value, cell.code, cell.message, report.sha256,
      report.file ?? "", excerpt.map { String($0.line) } ?? "", excerpt?.before ?? "",
      excerpt?.marked ?? "", excerpt?.after ?? "",
    ]
  }

  /// The row as an object; what is empty is left out.
  var message: Google_Protobuf_Struct {
    var object = Google_Protobuf_Struct()
    for (title, cell) in zip(Self.titles, cells) where !cell.isEmpty {
      object.fields[title] = Google_Protobuf_Value(stringValue: cell)
    }
    return object
  }
}
