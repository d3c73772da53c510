import Foundation

/// A new folder with a file for each table.
final class ExportFolder {
  /// What tells Excel that a file is UTF-8.
  private static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

  private let path: String
  private let files: [NewFile]
  private let beginning: [UInt8]

  /// Makes the folder, where it is not there yet, and the files, which must not be.
  init(path: String, marksByteOrder: Bool) throws {
    self.path = path
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw InputOutputError.last(path) }
    beginning = marksByteOrder ? Self.byteOrderMark : []
    files = try ExportTable.all.map { try NewFile(path: "\(path)/\($0.name).csv") }
    for (file, table) in zip(files, ExportTable.all) {
      try file.write(beginning)
      try file.write(line: CSV.line(table.columns.map(\.name)))
    }
  }

  /// Writes a report's rows.
  func write(_ report: ExportedReport) throws {
    for (file, table) in zip(files, ExportTable.all) {
      let rows = table.rows(report).map { CSV.line($0) + "\n" }.joined()
      if !rows.isEmpty { try file.write(Array(rows.utf8)) }
    }
  }

  /// Writes the dictionary; the files are whole then.
  func finish() throws {
    let dictionary = try NewFile(path: "\(path)/\(DataDictionary.name).csv")
    try dictionary.write(beginning)
    for row in DataDictionary.rows { try dictionary.write(line: CSV.line(row)) }
    for file in files + [dictionary] { try file.finish() }
  }
}
