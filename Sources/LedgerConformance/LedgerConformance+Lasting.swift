import DisclosureReport
import ReportLedger

extension LedgerConformance {
  static let lasting = [
    LedgerConformance("What was appended is there when it is opened again") { fixture in
      let batches = LedgerSamples.batches([9, 4])
      let first = try await fixture.open()
      try await first.append(batches)
      try await first.close()
      let second = try await fixture.open()
      let found = try await second.entries(after: 0, limit: 100)
      try expect("the entries", found, batches.joined().map(\.entry))
      try expect("the first record", try await second.record(at: 1), LedgerSamples.record(1))
      let last = LedgerPosition(revision: 2, sequence: 13)
      try expect("the last position", try await second.last(), last)
      try await second.append(LedgerSamples.batches([1], after: last))
    },
    LedgerConformance("A closed ledger says so, and can be closed again") { fixture in
      let ledger = try await fixture.open()
      try await ledger.append(LedgerSamples.batches([1]))
      try await ledger.close()
      try await ledger.close()
      let position = LedgerPosition(revision: 1, sequence: 1)
      try await expectFailure("appending", .closed) { () throws(LedgerError) in
        try await ledger.append(LedgerSamples.batches([1], after: position))
      }
      try await expectFailure("reading the last", .closed) { () throws(LedgerError) in
        _ = try await ledger.last()
      }
      try await expectFailure("reading entries", .closed) { () throws(LedgerError) in
        _ = try await ledger.entries(after: 0, limit: 1)
      }
      try await expectFailure("reading a record", .closed) { () throws(LedgerError) in
        _ = try await ledger.record(at: 1)
      }
      try await expectFailure("reading a request", .closed) { () throws(LedgerError) in
        _ = try await ledger.request("a")
      }
      try await expectFailure("asking how it stands", .closed) { () throws(LedgerError) in
        _ = try await ledger.status()
      }
    },
  ]
}
