extension CSV {
  /// A row of a file, and the number of the line that it begins in, from 1.
  struct Row: Equatable {
    var line: Int
    var cells: [String]
  }

  /// What cannot be read.
  struct Malformed: Error, Equatable {
    var line: Int
    var reason: String
  }

  /// The rows of a file after RFC 4180, in UTF-8, with or without a byte order mark; lines that are
  /// empty are passed over.
  static func rows(of bytes: [UInt8]) throws(Malformed) -> [Row] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Malformed(line: 1, reason: "the file is not UTF-8; iconv -t UTF-8 converts it")
    }
    var reading = CSVReading()
    for scalar in text.unicodeScalars.drop(while: { $0 == "\u{feff}" }) {
      try reading.take(scalar)
    }
    return try reading.finish()
  }
}

/// A file of comma-separated values while it is read.
private struct CSVReading {
  private enum Place { case start, plain, quoted, afterQuote }

  private var rows: [CSV.Row] = []
  private var cells: [String] = []
  private var cell = ""
  private var place = Place.start
  private var line = 1
  private var firstLine = 1

  mutating func take(_ scalar: Unicode.Scalar) throws(CSV.Malformed) {
    if scalar == "\n" { line += 1 }
    switch (place, scalar) {
    case (.quoted, "\""): place = .afterQuote
    case (.quoted, _): cell.unicodeScalars.append(scalar)
    case (.afterQuote, "\""):
      cell.unicodeScalars.append(scalar)
      place = .quoted
    case (.start, "\""): place = .quoted
    case (_, ","): endCell()
    case (_, "\n"): endRow()
    case (_, "\r"): break
    case (.afterQuote, _), (.plain, "\""):
      throw CSV.Malformed(line: line, reason: "a quote stands where none may")
    default:
      cell.unicodeScalars.append(scalar)
      place = .plain
    }
  }

  mutating func finish() throws(CSV.Malformed) -> [CSV.Row] {
    if place == .quoted { throw CSV.Malformed(line: firstLine, reason: "a quote is not closed") }
    endRow()
    return rows
  }

  private mutating func endCell() {
    cells.append(cell)
    cell = ""
    place = .start
  }

  private mutating func endRow() {
    let isEmpty = cells.isEmpty && cell.isEmpty && place == .start
    endCell()
    if !isEmpty { rows.append(CSV.Row(line: firstLine, cells: cells)) }
    cells = []
    firstLine = line
  }
}
