import GRPCCore
import GRPCNIOTransportHTTP2
import GongkaiClient
import GongkaiProtos
import SwiftProtobuf
import Synchronization

/// Many who watch the aggregates of all provinces until they have seen the last revision.
final class Watchers: Sendable {
  /// What one of them was told.
  struct Seen: Sendable {
    var messages = 0
    var aggregates = 0
    var revision: Int64 = 0
  }

  private let last = Mutex<Int64?>(nil)

  /// Says what the last revision is.
  func end(at revision: Int64) { last.withLock { $0 = revision } }

  /// Watches until the last revision is told; a slow watcher takes its time after each message.
  func watch(
    _ client: GongkaiClient<HTTP2ClientTransport.Posix>, pause: Duration = .zero
  ) async throws -> Seen {
    var request = Gongkai_V1_WatchAggregatesRequest()
    request.progressInterval = Google_Protobuf_Duration(seconds: 1, nanos: 0)
    return try await client.analytics.watchAggregates(request) { response in
      var seen = Seen()
      for try await message in response.messages {
        seen.messages += 1
        seen.aggregates += message.aggregates.count
        guard message.revision >= seen.revision else { throw WentBack() }
        seen.revision = message.revision
        if let last = self.last.withLock({ $0 }), message.revision >= last { break }
        // Once all have sent, nobody is slow any more.
        if pause > .zero, self.last.withLock({ $0 }) == nil { try await Task.sleep(for: pause) }
      }
      return seen
    }
  }

  /// A watcher was told an older revision after a newer one.
  struct WentBack: Error {}
}
