import FullReports
import GRPCNIOTransportHTTP2
import GongkaiClient
import GongkaiProtos
import Synchronization

/// Streams of reports to a server, all over one connection.
struct Load: Sendable {
  /// What becomes of one stream.
  struct Stream: Sendable {
    let acknowledged: Int
    let revision: Int64
    let seconds: Double
  }

  let reports: FullReports
  let numbers: Range<Int>
  var batch = 500
  var streams = 1
  var rate: Double?

  /// Why a load cannot be counted.
  struct Unacknowledged: Error {
    let sent: Int
    let acknowledged: Int
  }

  /// Sends all, and returns when all is acknowledged; throws where something is not.
  func run(_ client: GongkaiClient<HTTP2ClientTransport.Posix>) async throws -> [Stream] {
    let part = (numbers.count + streams - 1) / streams
    return try await withThrowingTaskGroup(of: Stream.self) { group in
      for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: max(1, part)) {
        let range = start..<min(start + part, numbers.upperBound)
        group.addTask { try await send(range, client) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func send(
    _ range: Range<Int>, _ client: GongkaiClient<HTTP2ClientTransport.Posix>
  ) async throws -> Stream {
    let told = Mutex((count: 0, revision: Int64(0)))
    let batches = ReportBatches(
      reports: reports, numbers: range, size: batch, rate: rate.map { $0 / Double(streams) })
    let time = try await ContinuousClock().measure {
      try await client.ingest(batches) { response in
        let created = response.outcomes.count { $0.outcome == .created }
        told.withLock {
          $0.count += created
          $0.revision = max($0.revision, response.revision)
        }
      }
    }
    let (count, revision) = told.withLock { $0 }
    guard count == range.count else { throw Unacknowledged(sent: range.count, acknowledged: count) }
    return Stream(acknowledged: count, revision: revision, seconds: time / .seconds(1))
  }
}
