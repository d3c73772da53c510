import DisclosureReport
import ReportLedger

extension LedgerConformance {
  static let requests = [
    LedgerConformance("A request comes back as it was appended, also when opened again") {
      fixture in
      let ledger = try await fixture.open()
      let requests = [
        LedgerSamples.request("一\u{0}", revision: 1), LedgerSamples.request("b", revision: 2),
      ]
      try await ledger.append(LedgerSamples.batches([2, 1]), requests: requests)
      for request in requests {
        try expect("request \(request.id)", try await ledger.request(request.id), request)
      }
      try expect("an unknown one", try await ledger.request("一"), nil)
      try await ledger.close()
      let reopened = try await fixture.open()
      try expect("the first", try await reopened.request("一\u{0}"), requests[0])
    },
    LedgerConformance("A request that is kept already is a conflict, and nothing is kept of it") {
      fixture in
      let ledger = try await fixture.open()
      let first = LedgerSamples.request("a", revision: 1)
      try await ledger.append(LedgerSamples.batches([1]), requests: [first])
      let last = LedgerPosition(revision: 1, sequence: 1)
      try await expectFailure("the same name", .conflict) { () throws(LedgerError) in
        try await ledger.append(
          LedgerSamples.batches([1], after: last),
          requests: [LedgerSamples.request("a", revision: 2)])
      }
      try expect("the last position", try await ledger.last(), last)
      try expect("the request", try await ledger.request("a"), first)
    },
    LedgerConformance("A request that names none of the batches appended is refused") { fixture in
      let ledger = try await fixture.open()
      for revision in [Int64(0), 2, .max] {
        try await expectFailure("revision \(revision)", .invalidAppend) { () throws(LedgerError) in
          try await ledger.append(
            LedgerSamples.batches([1]), requests: [LedgerSamples.request("a", revision: revision)])
        }
      }
      try await expectFailure("the same name twice", .invalidAppend) { () throws(LedgerError) in
        let request = LedgerSamples.request("a", revision: 1)
        try await ledger.append(LedgerSamples.batches([1]), requests: [request, request])
      }
      try await expectFailure("no batch", .invalidAppend) { () throws(LedgerError) in
        try await ledger.append([], requests: [LedgerSamples.request("a", revision: 1)])
      }
      try expect("the last position", try await ledger.last(), nil)
      try expect("the request", try await ledger.request("a"), nil)
    },
    LedgerConformance("A request is not kept where its batch is not") { fixture in
      let ledger = try await fixture.open()
      var batches = LedgerSamples.batches([1])
      batches[0][0].entry.sequence = 2
      let broken = batches
      try await expectFailure("a gap", .invalidAppend) { () throws(LedgerError) in
        try await ledger.append(broken, requests: [LedgerSamples.request("a", revision: 1)])
      }
      try expect("the request", try await ledger.request("a"), nil)
    },
    LedgerConformance("The last requests are kept, as many as the limit says, the oldest go") {
      fixture in
      guard let limit = fixture.requestLimit else { return }
      let ledger = try await fixture.open()
      let count = Int64(limit) + 3
      for revision in 1...count {
        try await ledger.append(
          LedgerSamples.batches(
            [1], after: LedgerPosition(revision: revision - 1, sequence: revision - 1)),
          requests: [LedgerSamples.request("\(revision)", revision: revision)])
      }
      for revision in 1...count {
        try expect(
          "whether request \(revision) is kept",
          try await ledger.request("\(revision)") != nil, revision > 3)
      }
    },
  ]
}

extension LedgerSamples {
  /// The request of a name and revision.
  static func request(_ id: String, revision: Int64) -> LedgerRequest {
    LedgerRequest(
      id: id, digest: Digest256(words: 1, .max, 0, UInt64(bitPattern: revision)),
      revision: revision, answer: record(revision))
  }
}
