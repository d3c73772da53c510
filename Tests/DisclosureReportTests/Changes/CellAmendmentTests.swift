import DisclosureReport
import Testing

@Suite("What people enter for cells")
struct CellAmendmentTests {
  @Test("The bytes of amendments say the same again")
  func bytes() throws {
    let amendments =
      Cell.all.filter { !$0.isMoney }.map { cell in
        CellAmendment(cell, .count(Int64(cell.index) - 100))
      } + [
        CellAmendment(.feesAmount, .amount(Money(units: -3, nanos: -999_999_999))),
        CellAmendment(.procurementAmount, .amount(Money(units: .max, nanos: 1))),
        CellAmendment(.feesAmount, .blank), CellAmendment(.feesAmount, .revoke),
      ]
    let bytes = CellAmendment.encode(amendments)
    #expect(try CellAmendment.decode(bytes) == amendments)
    #expect(try CellAmendment.decode(CellAmendment.encode([])).isEmpty)
  }

  @Test("Any other bytes are told as such")
  func otherBytes() {
    let bytes = CellAmendment.encode([CellAmendment(.feesChange, .count(70))])
    for length in bytes.indices {
      #expect(throws: CompactError.self) { try CellAmendment.decode(Array(bytes[..<length])) }
    }
    #expect(throws: CompactError.self) { try CellAmendment.decode(bytes + [0]) }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0xff
      _ = try? CellAmendment.decode(changed)
    }
    #expect(throws: CompactError.unknownVersion(9)) { try CellAmendment.decode([9]) }
  }

  @Test("What a cell cannot hold is told", arguments: unfitting)
  func unfit(_ amendment: CellAmendment, _ reason: RejectionReason?) {
    #expect(amendment.rejection == reason)
  }

  static let unfitting: [(CellAmendment, RejectionReason?)] = [
    (CellAmendment(.feesAmount, .count(1)), .valueKindWrong),
    (CellAmendment(.feesChange, .amount(Money(units: 1))), .valueKindWrong),
    (CellAmendment(.feesChange, .count(.min)), .valueOutOfRange),
    (CellAmendment(.feesChange, .count(.min + 1)), nil),
    (CellAmendment(.feesAmount, .amount(Money(units: .min))), .valueOutOfRange),
    (CellAmendment(.feesAmount, .amount(Money(units: 0, nanos: 1_000_000_000))), .valueOutOfRange),
    (CellAmendment(.feesAmount, .amount(Money(units: 0, nanos: .min))), .valueOutOfRange),
    (CellAmendment(.feesAmount, .amount(Money(units: 1, nanos: -1))), .valueOutOfRange),
    (CellAmendment(.feesAmount, .amount(Money(units: 0, nanos: -1))), nil),
    (CellAmendment(.feesAmount, .blank), nil), (CellAmendment(.feesChange, .revoke), nil),
  ]

  @Test("An amended cell holds what was entered, is in doubt and not unknown; others stay")
  func amended() {
    let (granted, total) = (Cell.application(.granted, .total), Cell.dispute(.review, .total))
    var record = ReportRecord()
    record.cells[total] = 4
    record.cells.fees = Money(units: 9, nanos: 5)
    record.cells[.feesChange] = 6
    record.findings = [
      Finding(.valuesLost, .error, "", cells: [CellPath(granted), CellPath(Cell.procurementItems)])
    ]
    var report = CompactReport(record)
    report.amend([
      CellAmendment(granted, .count(7)), CellAmendment(total, .blank),
      CellAmendment(.feesAmount, .amount(Money(units: 1, nanos: 250_000_000))),
      CellAmendment(.feesChange, .revoke),
    ])
    #expect(report.cells[granted] == 7)
    #expect(report.cells[total] == nil)
    #expect(report.cells.fees == Money(units: 1, nanos: 250_000_000))
    #expect(report.cells[.feesChange] == 6)
    #expect(Array(report.doubted) == [.feesAmount, granted, total])
    #expect(Array(report.unknown) == [.procurementItems])
  }
}
