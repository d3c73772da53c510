import DisclosureReport
import ReportLedger

/// Invented batches that use every field of an entry, with and without a value.
enum LedgerSamples {
  /// Batches of so many items each, that go on from a position.
  static func batches(
    _ sizes: [Int], after position: LedgerPosition = .start
  ) -> [[LedgerItem]] {
    var position = position
    return sizes.map { size in
      position.revision += 1
      return (0..<size).map { _ in
        position.sequence += 1
        return item(revision: position.revision, sequence: position.sequence)
      }
    }
  }

  /// The item of a sequence, which decides what it looks like.
  static func item(revision: Int64, sequence: Int64) -> LedgerItem {
    let subject = subject(sequence)
    let entry = ChangeEntry(
      revision: revision, sequence: sequence, subject: subject, key: key(sequence, subject),
      version: sequence % 3 == 0 ? nil : sequence - 4,
      publishedAt: sequence % 2 == 0
        ? nil : Moment(seconds: 1_700_000_000 - sequence, nanos: Int32(sequence % 1000)),
      outcome: ChangeOutcome.allCases[Int(sequence) % ChangeOutcome.allCases.count],
      rejection: sequence % 6 == 5 ? .yearUnknown : nil,
      traceParent: sequence % 4 == 0
        ? "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" : nil)
    guard case .report = subject else { return LedgerItem(entry: entry) }
    return LedgerItem(entry: entry, record: record(sequence))
  }

  /// The record as received of a report.
  static func record(_ sequence: Int64) -> [UInt8] {
    (0..<(1 + Int(sequence) % 700)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ Int(sequence)) }
  }

  static func source(_ sequence: Int64) -> SourceIdentity {
    SourceIdentity(
      sha256: Digest256(
        words: UInt64(bitPattern: sequence), 0, .max, UInt64(bitPattern: -sequence)),
      part: Int32(sequence % 3))
  }

  private static func subject(_ sequence: Int64) -> ChangeEntry.Subject {
    switch sequence % 7 {
    case 5: amendment(sequence)
    case 6: .roster(roster(sequence))
    case 3: .withdrawal(.source(source(sequence - 1)), reason: "")
    case 4: .withdrawal(.key(.agency(id: "gov:630223-1985", year: 2025)), reason: "撤回\u{0}之后")
    default:
      .report(
        source(sequence), parserVersion: "1.\(sequence).0",
        compact: [1, 0, 255] + Array(repeating: UInt8(sequence % 256), count: Int(sequence % 50)))
    }
  }

  private static func amendment(_ sequence: Int64) -> ChangeEntry.Subject {
    let key: ReportKey =
      sequence % 2 == 0 ? .source(source(sequence)) : .agency(id: "gov:\u{0}/", year: 2023)
    return .amendment(
      key,
      [
        CellAmendment(.feesAmount, .amount(Money(units: -.max, nanos: -999_999_999))),
        CellAmendment(.application(.newReceived, .total), .count(.max - sequence)),
        CellAmendment(.application(.granted, .total), .blank),
        CellAmendment(.dispute(.review, .total), .revoke),
      ], author: "张三\u{0}", reason: sequence % 3 == 0 ? "" : "原件第3页")
  }

  private static func roster(_ sequence: Int64) -> AgencyRoster {
    let place = DivisionCode(630_223)
    return AgencyRoster(
      basis: Basis(kind: .department, tier: .county), year: 2020 + Int(sequence % 5),
      division: sequence % 2 == 0 ? place : nil,
      agencies: [
        ExpectedAgency(
          RosterEntry(name: "财政局", divisionCode: place), id: "dept:630223-1985/财政局",
          places: place.map { [$0.province, $0.prefecture, $0] } ?? [], provinceName: "青海省"),
        ExpectedAgency(RosterEntry(name: "某局\u{0}"), id: nil, places: []),
      ])
  }

  private static func key(_ sequence: Int64, _ subject: ChangeEntry.Subject) -> ReportKey? {
    switch subject {
    case .withdrawal(.key(let key), _), .amendment(let key, _, _, _): key
    case .roster: nil
    case .withdrawal(.source, _): sequence % 2 == 0 ? nil : .agency(id: "gov:1", year: 2024)
    case .report(let source, _, _):
      switch sequence % 3 {
      case 0: nil
      case 1: .source(source)
      default: .agency(id: "dept:630223-1985/财政局", year: 2020 + Int(sequence % 5))
      }
    }
  }
}
