import DisclosureTesting
import Foundation
import GRPCCore
import GRPCInProcessTransport
import GRPCProtobuf
import GongkaiClient
import GongkaiProtos
import ParserService
import SwiftProtobuf
import Testing

@testable import GongkaiCommand

@Suite("Whole streams")
struct StreamsTests {
  @Test("A parser service and this process give the same reports in the same order")
  func parity() async throws {
    let entries = entries()
    let localLines = try await lines(entries, through: LocalParsing(maxBytes: 1 << 20))
    let remoteLines = try await withService(ReportParsingService()) { client in
      try await lines(entries, through: RemoteParsing(client))
    }
    #expect(localLines == remoteLines)
    #expect(localLines.count == entries.count)
  }

  @Test("A run of gongkai ingest tells every entry in its place, and what failed")
  func ingest() async throws {
    let output = MemoryOutput()
    let run = IngestRun(form: .ndjson, output: output)
    try await withService(Acknowledging()) { client in
      try await run.run(
        EntryStream(Batches(entries())), through: LocalParsing(maxBytes: 1 << 20),
        into: IngestStage(client), evidence: .unspecified)
    }
    let outcomes = try output.lines.map { try Gongkai_V1_ItemOutcome(jsonString: $0) }
    #expect(outcomes.map(\.id) == entries().map(\.id))
    let failed = outcomes.filter(\.hasError).map(\.id)
    #expect(failed == ["missing", "short"])
    #expect(run.tally == Tally(done: outcomes.count - 2, failed: 2))
  }

  @Test("A service that answers less than it was asked fails the run")
  func silent() async throws {
    await #expect(throws: RPCError.self) {
      try await withService(Acknowledging(forgetsLast: true)) { client in
        try await IngestRun(form: .ndjson, output: MemoryOutput()).run(
          [.withdrawal(Gongkai_V1_Withdrawal())], into: IngestStage(client))
      }
    }
  }

  private func entries() -> [Entry] {
    var entries = SampleSet(count: 30, seed: 7).map { report -> Entry in
      var item = Gongkai_V1_ParseItem()
      item.id = report.name
      item.data = Data(report.bytes)
      return .text(item)
    }
    var short = Gongkai_V1_ParseItem()
    short.id = "short"
    short.text = "no report"
    entries.insert(.failed(id: "missing", .malformed("line", "x")), at: 4)
    entries.append(.text(short))
    return entries
  }

  private func lines(_ entries: [Entry], through stage: some ParsingStage) async throws -> [String]
  {
    let output = MemoryOutput()
    let run = ParseRun(writer: ReportLineWriter(), output: output)
    try await run.run(EntryStream(Batches(entries)), through: stage, evidence: .all)
    return output.lines
  }

  private func withService<Result: Sendable>(
    _ service: any RegistrableRPCService,
    _ use: (GongkaiClient<InProcessTransport.Client>) async throws -> Result
  ) async throws -> Result {
    let transport = InProcessTransport()
    return try await withGRPCServer(transport: transport.server, services: [service]) { _ in
      try await withGRPCClient(transport: transport.client) { client in
        try await use(GongkaiClient(client))
      }
    }
  }
}

/// Entries in batches of four.
private struct Batches: EntrySource {
  var entries: ArraySlice<Entry>

  init(_ entries: [Entry]) { self.entries = entries[...] }

  mutating func next() throws -> [Entry]? {
    guard !entries.isEmpty else { return nil }
    defer { entries = entries.dropFirst(4) }
    return Array(entries.prefix(4))
  }
}

/// Analytics' side of a stream: acknowledges each item, or all but the last.
private struct Acknowledging: RegistrableRPCService {
  var forgetsLast = false

  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    router.registerHandler(
      forMethod: Gongkai_V1_AnalyticsService.Method.IngestReports.descriptor,
      deserializer: ProtobufDeserializer<Gongkai_V1_IngestReportsRequest>(),
      serializer: ProtobufSerializer<Gongkai_V1_IngestReportsResponse>()
    ) { request, _ in
      StreamingServerResponse { writer in
        for try await message in request.messages { try await writer.write(answer(message)) }
        return [:]
      }
    }
  }

  private func answer(
    _ message: Gongkai_V1_IngestReportsRequest
  ) -> Gongkai_V1_IngestReportsResponse {
    var response = Gongkai_V1_IngestReportsResponse()
    response.outcomes = message.items.map { item in
      var outcome = Gongkai_V1_ItemOutcome()
      outcome.id = item.report.id
      outcome.outcome = .created
      return outcome
    }
    if forgetsLast { response.outcomes.removeLast() }
    return response
  }
}
