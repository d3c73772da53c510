import Foundation
import GRPCCore
import GRPCProtobuf
import GongkaiProtos
import ParserService
import SwiftProtobuf
import Synchronization
import Testing

@Suite("ParseReports: a stream of texts")
struct ParseReportsTests {
  private func parse(
    _ messages: [[Gongkai_V1_ParseItem]], limits: ParsingLimits = ParsingLimits()
  ) async throws -> [Gongkai_V1_ParseReportsResponse] {
    try await ParserHarness.run(limits: limits) { harness in
      try await harness.client.parseReports { writer in
        for items in messages { try await writer.write(.with { $0.items = items }) }
      } onResponse: { response in
        try await response.messages.reduce(into: []) { $0.append($1) }
      }
    }
  }

  @Test(
    "However many run at once, answers come in the order of messages and items", arguments: [1, 8])
  func order(parallelism: Int) async throws {
    var limits = ParsingLimits()
    limits.parallelism = parallelism
    let items = Samples.items(60)
    // Messages of many sizes: short ones overtake long ones where nothing holds them back.
    var messages: [[Gongkai_V1_ParseItem]] = []
    var rest = items[...]
    while !rest.isEmpty {
      let size = messages.count * 7 % 11 + 1
      messages.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    let answers = try await parse(messages, limits: limits)
    #expect(answers.map { $0.reports.map(\.id) } == messages.map { $0.map(\.id) })
    #expect(answers.allSatisfy { $0.reports.allSatisfy { $0.record.hasYear } })
  }

  @Test("An item that fails is answered in its place; the others, and the stream, go on")
  func inBandErrors() async throws {
    let good = Samples.items(3)
    let empty = Gongkai_V1_ParseItem.with { $0.id = "empty" }
    let answers = try await parse([[good[0], Samples.notAReport, good[1]], [empty], [good[2]]])
    #expect(
      answers.map { $0.reports.map(\.error.code) } == [[0, 3, 0], [3], [0]])
    let error = try #require(answers.first?.reports[1].error)
    #expect(error.details.map(\.reason) == ["NOT_A_REPORT"])
    #expect(error.details.map(\.domain) == ["gongkai"])
    #expect(!error.message.isEmpty)
    #expect(answers[1].reports.first?.id == "empty")
    #expect(answers[1].reports.first?.error.details.first?.reason == "EMPTY_INPUT")
  }

  @Test("A text beyond the limit is told so in its place, with limit and size")
  func itemTooLarge() async throws {
    var limits = ParsingLimits()
    limits.maxItemBytes = 20_000
    let large = Gongkai_V1_ParseItem.with {
      $0.id = "large"
      $0.data = Data(repeating: 0x61, count: 20_001)
    }
    let good = try #require(Samples.items(20).first { $0.data.count <= 20_000 })
    let answers = try await parse([[large, good]], limits: limits)
    let detail = try #require(answers.first?.reports.first?.error.details.first)
    #expect(detail.reason == "INPUT_TOO_LARGE")
    #expect(detail.metadata["limit"] == "20000")
    #expect(detail.metadata["value"] == "20001")
    #expect(answers.first?.reports.last?.record.hasYear == true)
  }

  @Test(
    "A message with too many items ends the stream; what came before is answered"
  )
  func tooManyItems() async throws {
    var limits = ParsingLimits()
    limits.maxItemsPerMessage = 2
    let items = Samples.items(3)
    let answered = Mutex<[String]>([])
    try await ParserHarness.run(limits: limits) { harness in
      let error = await #expect(throws: RPCError.self) {
        try await harness.client.parseReports { writer in
          try await writer.write(.with { $0.items = [items[0]] })
          while answered.withLock({ $0.isEmpty }) { try await Task.sleep(for: .milliseconds(1)) }
          try await writer.write(.with { $0.items = items })
        } onResponse: { response in
          for try await message in response.messages {
            answered.withLock { $0 += message.reports.map(\.id) }
          }
        }
      }
      #expect(error?.code == .invalidArgument)
      let status = try error?.unpackGoogleRPCStatus()
      #expect(
        status?.details.first?.errorInfo
          == .init(
            reason: "TOO_MANY_ITEMS", domain: "gongkai", metadata: ["limit": "2", "value": "3"]))
      #expect(status?.details.last?.badRequest?.violations.map(\.field) == ["items"])
    }
    #expect(answered.withLock { $0 } == [items[0].id])
  }

  @Test("A message without items is answered without reports, a stream without messages by none")
  func empty() async throws {
    #expect(try await parse([[], []]).map(\.reports) == [[], []])
    #expect(try await parse([]).isEmpty)
  }

  @Test("A caller that waits for each answer before it writes again gets it")
  func pingPong() async throws {
    let items = Samples.items(5)
    let (answered, answers) = AsyncStream.makeStream(of: Void.self)
    let ids = try await ParserHarness.run { harness in
      try await harness.client.parseReports { writer in
        var turns = answered.makeAsyncIterator()
        for item in items {
          try await writer.write(.with { $0.items = [item] })
          await turns.next()
        }
      } onResponse: { response in
        var ids: [String] = []
        for try await message in response.messages {
          ids += message.reports.map(\.id)
          answers.yield()
        }
        return ids
      }
    }
    #expect(ids == items.map(\.id))
  }

  @Test("A server that drains answers what it has taken up and ends the stream as UNAVAILABLE")
  func draining() async throws {
    let items = Samples.items(2)
    try await ParserHarness.run { harness in
      let answered = Mutex<[String]>([])
      let error = await #expect(throws: RPCError.self) {
        try await harness.client.parseReports { writer in
          for item in items { try await writer.write(.with { $0.items = [item] }) }
          while answered.withLock({ $0.count < 2 }) { try await Task.sleep(for: .milliseconds(1)) }
          await harness.drain()
          try await Task.sleep(for: .seconds(60))
        } onResponse: { response in
          for try await message in response.messages {
            answered.withLock { $0 += message.reports.map(\.id) }
          }
        }
      }
      #expect(error?.code == .unavailable)
      let status = try error?.unpackGoogleRPCStatus()
      #expect(status?.details.first?.errorInfo?.reason == "DRAINING")
      #expect(answered.withLock { $0 } == items.map(\.id))
    }
  }

  @Test(
    "A caller that goes away in the middle leaves a server that drains",
    .timeLimit(.minutes(3)))
  func cancellation() async throws {
    let items = Samples.items(200)
    let (answers, answered) = AsyncStream.makeStream(of: Int.self)
    var parsed = 0
    // Returns only once the server has drained; the stream's 200,000 texts would take far longer than the limit.
    try await ParserHarness.run { harness in
      await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await harness.client.parseReports { writer in
            for _ in 0..<1_000 { try await writer.write(.with { $0.items = items }) }
          } onResponse: { response in
            for try await message in response.messages { answered.yield(message.reports.count) }
          }
        }
        for await _ in answers { break }
        group.cancelAll()
      }
    }
    answered.finish()
    for await count in answers { parsed += count }
    #expect(parsed < 100_000)
  }
}
