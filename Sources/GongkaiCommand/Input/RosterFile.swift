import GongkaiProtos
import SwiftProtobuf

/// Reads a list of agencies.
enum RosterFile {
  private static let maxBytes = 32 << 20

  /// The agencies of a CSV file with the titles `name` and `division_code`; `-` is standard input.
  static func read(_ path: String) throws -> [Gongkai_V1_RosterEntry] {
    let bytes: [UInt8]?
    do {
      bytes = try (path == "-" ? .standardInput() : InputFile(path: path)).readAll(limit: maxBytes)
    } catch let error as InputOutputError {
      throw CommandFailure(ExitStatus.noInput, error.description)
    }
    guard let bytes else {
      throw CommandFailure(ExitStatus.someFailed, "\(path): it is larger than \(maxBytes) bytes.")
    }
    do throws(CSV.Malformed) {
      return try entries(CSV.rows(of: bytes))
    } catch {
      throw CommandFailure(ExitStatus.someFailed, "\(path):\(error.line): \(error.reason).")
    }
  }

  private static func entries(
    _ rows: [CSV.Row]
  ) throws(CSV.Malformed) -> [Gongkai_V1_RosterEntry] {
    guard let titles = rows.first?.cells, let name = titles.firstIndex(of: "name") else {
      throw CSV.Malformed(line: 1, reason: "the first line must hold the titles, name among them")
    }
    let code = titles.firstIndex(of: "division_code")
    var entries: [Gongkai_V1_RosterEntry] = []
    for row in rows.dropFirst() {
      guard row.cells.count == titles.count else {
        throw CSV.Malformed(
          line: row.line,
          reason: "the line has \(row.cells.count) cells, the titles are \(titles.count)")
      }
      entries.append(
        .with {
          $0.name = row.cells[name]
          if let code { $0.divisionCode = row.cells[code] }
        })
    }
    return entries
  }
}
