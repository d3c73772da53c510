import DisclosureReport

extension RandomHistory {
  /// What a person enters for a few cells.
  static func amendment(_ generator: inout SeededGenerator) -> ReportChange {
    let key = place(&generator).key(year(&generator))
    let cells = (0...Int.random(in: 0...2, using: &generator)).map { _ in cell(&generator) }
    let expected =
      Bool.random(using: &generator) ? nil : Int64.random(in: 0...30, using: &generator)
    return ReportChange(
      .amendment(
        key, cells, author: Bool.random(using: &generator) ? "甲" : "乙", reason: "原件",
        expectedRevision: expected))
  }

  private static func cell(_ generator: inout SeededGenerator) -> CellAmendment {
    let cells: [Cell] = [
      .application(.newReceived, .total), .application(.granted, .total), .feesAmount,
    ]
    let cell = cells.randomElement(using: &generator) ?? .feesAmount
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return CellAmendment(cell, .revoke)
    case 1: return CellAmendment(cell, .blank)
    default:
      let number = Int64.random(in: 0...2, using: &generator)
      return CellAmendment(
        cell,
        cell.isMoney ? .amount(Money(units: number, nanos: 700_000_000)) : .count(number))
    }
  }

  /// Departments that are expected to report, with names that stand for nobody among them.
  static func roster(_ generator: inout SeededGenerator) -> ReportChange {
    let divisions = [nil, 900_000, 900_100, 900_101].map { $0.flatMap { DivisionCode($0) } }
    let entries = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      RosterEntry(
        name: ["教育局", "东一县财政局", "无名局"].randomElement(using: &generator) ?? "",
        divisionCode: DivisionCode(place(&generator).code))
    }
    return ReportChange(
      .roster(
        Basis(kind: .department, tier: .county), year: year(&generator),
        division: divisions.randomElement(using: &generator) ?? nil, entries: entries))
  }
}
