import DisclosureReport
import ReportLedger

extension LedgerConformance {
  static let reading = [
    LedgerConformance("An empty ledger has no last entry, no entries and no records") { fixture in
      let ledger = try await fixture.open()
      try expect("the last position", try await ledger.last(), nil)
      try expect("the entries", try await ledger.entries(after: 0, limit: 10), [])
      try expect("the record", try await ledger.record(at: 1), nil)
      try expect("the status", try await ledger.status().last, .start)
    },
    LedgerConformance("Entries come back as they were appended, in order") { fixture in
      let ledger = try await fixture.open()
      let batches = LedgerSamples.batches([7, 1, 52])
      try await ledger.append(batches)
      let found = try await ledger.entries(after: 0, limit: 1000)
      try expect("the number of entries", found.count, 60)
      for (found, item) in zip(found, batches.joined()) {
        try expect("entry \(item.entry.sequence)", found, item.entry)
      }
    },
    LedgerConformance("Chunks of any size go over all entries once") { fixture in
      let ledger = try await fixture.open()
      try await ledger.append(LedgerSamples.batches([5, 6, 7]))
      for limit in [1, 4, 18, 100] {
        var sequences: [Int64] = []
        while true {
          let chunk = try await ledger.entries(after: sequences.last ?? 0, limit: limit)
          if chunk.isEmpty { break }
          sequences += chunk.map(\.sequence)
        }
        try expect("the sequences in chunks of \(limit)", sequences, Array(1...18))
      }
    },
    LedgerConformance("Entries asked for outside the ledger are none, or begin at its first") {
      fixture in
      let ledger = try await fixture.open()
      try await ledger.append(LedgerSamples.batches([3]))
      try expect("none asked for", try await ledger.entries(after: 0, limit: 0).count, 0)
      try expect("fewer than none", try await ledger.entries(after: 0, limit: -1).count, 0)
      try expect("after the end", try await ledger.entries(after: 3, limit: 9).count, 0)
      try expect("far after it", try await ledger.entries(after: .max, limit: 9).count, 0)
      try expect("before the start", try await ledger.entries(after: -7, limit: 9).count, 3)
    },
    LedgerConformance("Records come back byte for byte, and only where one was appended") {
      fixture in
      let ledger = try await fixture.open()
      let batches = LedgerSamples.batches([25])
      try await ledger.append(batches)
      for item in batches.joined() {
        try expect(
          "record \(item.entry.sequence)", try await ledger.record(at: item.entry.sequence),
          item.record.isEmpty ? nil : item.record)
      }
      for sequence in [0, -1, 26, Int64.max, Int64.min] {
        try expect("record \(sequence)", try await ledger.record(at: sequence), nil)
      }
    },
    LedgerConformance("The status tells the last entry and how many there are") { fixture in
      let ledger = try await fixture.open()
      try await ledger.append(LedgerSamples.batches([4, 2]))
      let status = try await ledger.status()
      try expect("the last entry", status.last, LedgerPosition(revision: 2, sequence: 6))
      try expect("the number of entries", status.entries, 6)
      guard status.bytes > 0 else { throw ConformanceFailure(description: "it takes no bytes") }
    },
  ]
}
