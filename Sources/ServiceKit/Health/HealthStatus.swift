private import Synchronization

/// Whether a server's services serve: what `grpc.health.v1` answers from.
///
/// All services of a server come and go together: not serving, then serving, then draining.
public final class HealthStatus: Sendable {
  /// What a watcher is told.
  public enum Serving: Hashable, Sendable {
    /// Calls are answered.
    case serving
    /// Not yet, or no longer.
    case notServing
    /// There is no such service here.
    case unknownService
  }

  private struct State {
    var serving = false
    var draining = false
    var nextWatcher = 0
    var watchers: [Int: Watcher] = [:]
  }

  private struct Watcher {
    let isKnown: Bool
    let stream: AsyncStream<Serving>.Continuation
  }

  private let services: Set<String>
  private let state = Mutex(State())

  /// The status of some services, by their full names; `""` stands for the whole server.
  public init(services: [String]) { self.services = Set(services).union([""]) }

  /// How a service stands.
  public func status(of service: String) -> Serving {
    guard services.contains(service) else { return .unknownService }
    return state.withLock { $0.serving && !$0.draining ? .serving : .notServing }
  }

  /// How a service stands now, and every change; ends when draining begins.
  ///
  /// A slow watcher misses changes that are overtaken, never the latest.
  public func changes(of service: String) -> AsyncStream<Serving> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Serving.self, bufferingPolicy: .bufferingNewest(1))
    let isKnown = services.contains(service)
    state.withLock { state in
      let now: Serving = state.serving && !state.draining ? .serving : .notServing
      continuation.yield(isKnown ? now : .unknownService)
      guard !state.draining else { return continuation.finish() }
      let id = state.nextWatcher
      state.nextWatcher += 1
      state.watchers[id] = Watcher(isKnown: isKnown, stream: continuation)
      continuation.onTermination = { [weak self] _ in self?.forget(id) }
    }
    return stream
  }

  /// The server accepts calls from now on.
  public func beginServing() {
    state.withLock { state in
      guard !state.serving, !state.draining else { return }
      state.serving = true
      for watcher in state.watchers.values where watcher.isKnown {
        watcher.stream.yield(.serving)
      }
    }
  }

  /// The server goes away: not serving for good, and every watcher's stream ends.
  public func beginDraining() {
    let watchers = state.withLock { state in
      state.draining = true
      defer { state.watchers = [:] }
      return state.watchers
    }
    // Outside the lock: ending a stream calls back into `forget`.
    for watcher in watchers.values {
      if watcher.isKnown { watcher.stream.yield(.notServing) }
      watcher.stream.finish()
    }
  }

  private func forget(_ watcher: Int) {
    state.withLock { $0.watchers[watcher] = nil }
  }
}
