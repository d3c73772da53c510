import DisclosureReport
import GongkaiProtos
import ReportMessages

extension ReportChange {
  /// The change that a person's request to amend a report asks for.
  init(_ request: Gongkai_V1_AmendReportRequest) throws {
    let cells = try request.amendments.enumerated().map { place, message in
      try CellAmendment(message, "amendments[\(place)]")
    }
    self.init(
      .amendment(
        try Field.reportKey(request.hasKey ? request.key : nil, "key"), cells,
        author: request.author, reason: request.reason,
        expectedRevision: request.expectedRevision > 0 ? request.expectedRevision : nil))
  }

  /// The change that a roster asks for.
  init(_ request: Gongkai_V1_LoadRosterRequest) throws {
    guard let basis = try Field.basis(request.hasBasis ? request.basis : nil) else {
      throw Field.invalid("basis", "It is missing.", value: "")
    }
    let entries = try request.entries.enumerated().map { place, entry in
      RosterEntry(
        name: entry.name,
        divisionCode: try Field.division(entry.divisionCode, "entries[\(place)].division_code"))
    }
    self.init(
      .roster(
        basis, year: try Field.year(request.year, "year"),
        division: try Field.division(request.divisionCode, "division_code"), entries: entries))
  }
}

extension CellAmendment {
  /// What a message enters for a cell.
  init(_ message: Gongkai_V1_CellAmendment, _ field: String) throws {
    guard let cell = Cell(path: message.cell) else {
      throw Field.invalid(
        "\(field).cell", "The form has no cell \"\(message.cell.prefix(100))\".",
        value: message.cell)
    }
    switch message.value {
    case _ where message.revoke:
      guard message.value == nil else {
        throw Field.invalid(
          "\(field).revoke", "What is taken back has no value.", value: message.cell)
      }
      self.init(cell, .revoke)
    case .count(let count): self.init(cell, .count(count))
    case .amount(let amount):
      do throws(RecordMessageError) {
        self.init(cell, .amount(try Money(amount, field: "\(field).amount")))
      } catch {
        throw Field.invalid(error.field, "\(error.description).", value: error.message)
      }
    case nil: self.init(cell, .blank)
    }
  }
}

extension Gongkai_V1_CellAmendment {
  /// The message of what was entered for a cell.
  init(_ amendment: CellAmendment) {
    self.init()
    cell = amendment.cell.path
    switch amendment.value {
    case .count(let count): self.count = count
    case .amount(let money): amount = Gongkai_V1_Money(money)
    case .blank: break
    case .revoke: revoke = true
    }
  }
}

extension Gongkai_V1_RosterEntry {
  /// The message of an agency as a caller named it.
  init(_ entry: RosterEntry) {
    self.init()
    name = entry.name
    divisionCode = entry.divisionCode?.description ?? ""
  }
}
