import DisclosureReport
import ReportLedger

extension LedgerConformance {
  static let appending = [
    LedgerConformance("Several batches in one append have one revision each") { fixture in
      let ledger = try await fixture.open()
      try await ledger.append(LedgerSamples.batches([2, 3]))
      let position = LedgerPosition(revision: 2, sequence: 5)
      try expect("the last position", try await ledger.last(), position)
      try await ledger.append(LedgerSamples.batches([1], after: position))
      let revisions = try await ledger.entries(after: 0, limit: 10).map(\.revision)
      try expect("the revisions", revisions, [1, 1, 2, 2, 2, 3])
    },
    LedgerConformance("Appending nothing changes nothing") { fixture in
      let ledger = try await fixture.open()
      try await ledger.append([])
      try expect("the last position", try await ledger.last(), nil)
    },
    LedgerConformance("A batch without items is refused") { fixture in
      let ledger = try await fixture.open()
      let batches = LedgerSamples.batches([1]) + [[]]
      try await expectFailure("an empty batch", .invalidAppend) { () throws(LedgerError) in
        try await ledger.append(batches)
      }
      try expect("the last position", try await ledger.last(), nil)
    },
    LedgerConformance("Numbers that do not go on from the last are refused, and nothing is kept") {
      fixture in
      let ledger = try await fixture.open()
      try await ledger.append(LedgerSamples.batches([2]))
      let last = LedgerPosition(revision: 1, sequence: 2)
      for skipped in [
        LedgerPosition(revision: 1, sequence: 3), LedgerPosition(revision: 2, sequence: 2),
        LedgerPosition(revision: 0, sequence: 2),
      ] {
        let batches = LedgerSamples.batches([1], after: skipped)
        try await expectFailure("going on from \(skipped)", .invalidAppend) {
          () throws(LedgerError) in
          try await ledger.append(batches)
        }
      }
      try expect("the last position", try await ledger.last(), last)
      try await ledger.append(LedgerSamples.batches([1], after: last))
    },
    LedgerConformance("A batch that stands already is a conflict, and nothing is kept") { fixture in
      let ledger = try await fixture.open()
      let batches = LedgerSamples.batches([2])
      try await ledger.append(batches)
      try await expectFailure("the same batch again", .conflict) { () throws(LedgerError) in
        try await ledger.append(batches)
      }
      let last = LedgerPosition(revision: 1, sequence: 2)
      try expect("the last position", try await ledger.last(), last)
    },
    LedgerConformance("When one of several batches is refused, none is kept") { fixture in
      let ledger = try await fixture.open()
      var batches = LedgerSamples.batches([3, 2])
      batches[1][1].entry.sequence += 1
      let broken = batches
      try await expectFailure("a gap in the second batch", .invalidAppend) {
        () throws(LedgerError) in
        try await ledger.append(broken)
      }
      try expect("the entries", try await ledger.entries(after: 0, limit: 10), [])
      try expect("the first record", try await ledger.record(at: 1), nil)
    },
    LedgerConformance("Readers see whole appends, in order, while others are appended") { fixture in
      let ledger = try await fixture.open()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          var position = LedgerPosition.start
          for _ in 0..<40 {
            try await ledger.append(LedgerSamples.batches([3], after: position))
            position.revision += 1
            position.sequence += 3
          }
        }
        group.addTask {
          for _ in 0..<40 {
            let sequences = try await ledger.entries(after: 0, limit: 1000).map(\.sequence)
            try expect("the sequences", sequences, Array(1...120).prefix(sequences.count) + [])
            try expect("entries beyond the last whole append", sequences.count % 3, 0)
          }
        }
        try await group.waitForAll()
      }
    },
  ]
}
