import DisclosureReport
import DisclosureTesting

@testable import ReportParser

extension FuzzTarget {
  /// The whole parser on text, as its bytes say what it is.
  static let text = whole("text", seeds: .texts) { ParserInput(bytes: $0) }

  /// The whole parser on what is stated to be HTML.
  static let html = whole("html", seeds: .pages) {
    ParserInput(bytes: $0, mediaType: "text/html; charset=utf-8")
  }

  /// The whole parser on bytes of which the first chooses the charset that is stated.
  static let charset = whole("charset", seeds: .charsets) { input in
    let stated = [nil, "gb18030", "utf-16le", "utf-16be", "utf-8", "latin-1"]
    let choice = Int(input.first ?? 0) % stated.count
    return ParserInput(bytes: Array(input.dropFirst()), charset: stated[choice])
  }

  /// The whole parser on a text and its copy in UTF-16, which say the same.
  static let copies: FuzzTarget = {
    let reading = CheckedReading(oneOf: 4)
    return FuzzTarget("copies", seeds: .texts) { input in
      guard let text = String(validating: input, as: UTF8.self),
        case .success(let records) = reading.read(ParserInput(bytes: input))
      else { return [] }
      let copy = Array(text.utf16).flatMap {
        [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
      }
      let stated = ParserInput(bytes: [0xFE, 0xFF] + copy, charset: "utf-16be")
      guard case .success(let copies) = reading.read(stated) else {
        return ["a text gives a record in UTF-8 and none in UTF-16"]
      }
      return copies.map(Content.init) == records.map(Content.init)
        ? copies.flatMap { $0.brokenRules(hasEvidence: false) }
        : ["a text says one thing in UTF-8 and another in UTF-16"]
    }
  }()

  /// Prose of a report, which the narrative is read from.
  static let narrative = whole("narrative", seeds: .prose) {
    ParserInput(bytes: Array("白桦县2024年政府信息公开工作年度报告\n一、总体情况\n".utf8) + $0)
  }

  /// Bytes to text: charset, media type, lines, markup.
  static let decoder = FuzzTarget("decoder", seeds: .charsets) { input in
    let decoder = Decoder(limits: ParserLimits())
    let stated = ["text/plain", "text/html", nil][Int(input.first ?? 0) / 8 % 3]
    let bytes = Array(input.dropFirst())
    guard let text = try? decoder.decode(ParserInput(bytes: bytes, mediaType: stated)).text else {
      return []
    }
    let isUTF8 = String(validating: text.bytes, as: UTF8.self) != nil
    let areInOrder = zip(text.lines, text.lines.dropFirst()).allSatisfy { $0.end <= $1.start }
    let areInside = text.lines.allSatisfy { $0.start <= $0.end && $0.end <= text.bytes.count }
    return (isUTF8 ? [] : ["decoded text is not UTF-8"])
      + (areInOrder && areInside ? [] : ["lines overlap or lie outside the text"])
  }

  private static func whole(
    _ name: String, seeds: SeedKind, input: @escaping @Sendable ([UInt8]) -> ParserInput
  ) -> FuzzTarget {
    let reading = CheckedReading(oneOf: 4)
    return FuzzTarget(name, seeds: seeds) { reading.broken(by: input($0)) }
  }
}

/// What a record says, apart from spans and messages: the same in every charset.
private struct Content: Equatable {
  private struct Number: Equatable {
    var kind: NarrativeKind
    var value: FixedDecimal
    var unit: String
  }

  private let agency: Agency
  private let year: Int?
  private let cells: CellValues
  private let numbers: [Number]
  private let findings: [[String]]

  init(_ record: ReportRecord) {
    agency = record.agency
    year = record.year
    cells = record.cells
    numbers = record.narrative.map { Number(kind: $0.kind, value: $0.value, unit: $0.unit) }
    findings = record.findings.map {
      [$0.code.name, $0.expected ?? "", $0.actual ?? ""] + $0.cells.map(\.path)
    }
  }
}
