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
    switch sequence % 5 {
    case 3: .withdrawal(.source(source(sequence - 1)), reason: "")
    case 4: .withdrawal(.key(.agency(id: "gov:630223-1985", year: 2025)), reason: "撤回")
    default:
      .report(
        source(sequence), parserVersion: "1.\(sequence).0",
        compact: [1, 0, 255] + Array(repeating: UInt8(sequence % 256), count: Int(sequence % 50)))
    }
  }

  private static func key(_ sequence: Int64, _ subject: ChangeEntry.Subject) -> ReportKey? {
    switch subject {
    case .withdrawal(.key(let key), _): key
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
