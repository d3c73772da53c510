import ArgumentParser
import DisclosureReport
import GongkaiProtos
import ReportMessages
import SwiftProtobuf

/// What a person enters for a cell, as an option takes it: `CELL=12`, `CELL=12.5万元`.
enum EnteredValue {
  /// A cell and its value.
  static func set(_ text: String) throws -> Gongkai_V1_CellAmendment {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ValidationError("\"\(text)\" is no entry; it must be CELL=VALUE.")
    }
    let cell = try cell(String(parts[0]))
    var amendment = Gongkai_V1_CellAmendment()
    amendment.cell = cell.path
    let value = parts[1].trimmingPrefix(while: \.isWhitespace)
    if cell.isMoney {
      guard let money = money(value) else {
        throw ValidationError(
          "\"\(value)\" is no amount; \(cell.path) takes one with its unit: 12.5yuan, 12.5万元.")
      }
      amendment.amount = Gongkai_V1_Money(money)
    } else {
      guard let count = Int64(value), count != .min else {
        throw ValidationError("\"\(value)\" is no whole number; \(cell.path) takes one.")
      }
      amendment.count = count
    }
    return amendment
  }

  /// A cell that shows nothing.
  static func blank(_ text: String) throws -> Gongkai_V1_CellAmendment {
    try .with { $0.cell = try cell(text).path }
  }

  /// A cell whose reading counts again.
  static func revoke(_ text: String) throws -> Gongkai_V1_CellAmendment {
    try .with {
      $0.cell = try cell(text).path
      $0.revoke = true
    }
  }

  private static func cell(_ path: String) throws -> Cell {
    guard let cell = Cell(path: path) else {
      throw ValidationError(
        "\"\(path)\" is no cell of the form; their names are those of disputes.review.total.")
    }
    return cell
  }

  /// The units of money, with how many places each moves the point.
  private static let units: [(name: String, places: Int)] = [
    ("亿元", 8), ("万元", 4), ("元", 0), ("yuan", 0),
  ]

  /// An amount with its unit, exact, or nil: more than nine places of a yuan are none.
  static func money(_ text: some StringProtocol) -> Money? {
    guard let unit = units.first(where: { text.hasSuffix($0.name) }) else { return nil }
    var number = String(text.dropLast(unit.name.count).prefix { !$0.isWhitespace })
    let isNegative = number.first == "-"
    if isNegative { number.removeFirst() }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let (whole, fraction) = (String(parts[0]), parts.count == 2 ? String(parts[1]) : "0")
    let room = 9 + unit.places
    guard !whole.isEmpty, !fraction.isEmpty, whole.count <= 20, fraction.count <= room,
      (whole + fraction).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let nanos = Int128(fraction + String(repeating: "0", count: room - fraction.count)),
      let units = Int128(whole)
    else { return nil }
    return money(nanos: (units * scale(room) + nanos) * (isNegative ? -1 : 1))
  }

  private static func scale(_ places: Int) -> Int128 {
    (0..<places).reduce(1) { scale, _ in scale * 10 }
  }

  private static func money(nanos: Int128) -> Money? {
    let (units, rest) = nanos.quotientAndRemainder(dividingBy: scale(9))
    guard let units = Int64(exactly: units), units != .min else { return nil }
    return Money(units: units, nanos: Int32(truncatingIfNeeded: rest))
  }
}
