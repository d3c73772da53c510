import ArgumentParser
import FullReports
import GRPCNIOTransportHTTP2
import GongkaiClient

/// `service-benchmark crowd`: many watchers, slow ones among them, and many streams at once.
struct CrowdCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crowd",
    abstract: "Has many watch while many send, and tells who got what, and the server's memory.")

  @Option(help: "How many watch.")
  var watchers = 100
  @Option(help: "How many of them take a second over each message.")
  var slow = 5
  @Option(help: "How many streams send.")
  var streams = 10
  @Option(help: "How many reports they send together.")
  var reports = 60_000
  @Option(help: "How many reports a message has.")
  var batch = 100
  @Option(help: "The most MiB that the server may come to have.")
  var ceiling = 700

  func run() async throws {
    let server = try await ChildServer("serve")
    let seen = try await GongkaiClient.connected(to: server.address) { watching in
      try await GongkaiClient.connected(to: server.address) { sending in
        try await crowd(watching, sending)
      }
    }
    let peak = server.peakMiB
    try await server.stop()
    print(
      "watchers: \(seen.map(\.messages).min() ?? 0) to \(seen.map(\.messages).max() ?? 0) messages, "
        + "\(seen.map(\.aggregates).min() ?? 0) to \(seen.map(\.aggregates).max() ?? 0) aggregates each; "
        + "all saw the last revision")
    print("server: at most \(peak) MiB of \(ceiling)")
    if peak > ceiling { throw ExitCode.failure }
  }

  /// All at once; returns what each watcher saw when every one has seen the last revision.
  private func crowd(
    _ watching: GongkaiClient<HTTP2ClientTransport.Posix>,
    _ sending: GongkaiClient<HTTP2ClientTransport.Posix>
  ) async throws -> [Watchers.Seen] {
    let all = Watchers()
    return try await withThrowingTaskGroup(of: Watchers.Seen.self) { group in
      for number in 0..<max(1, watchers) {
        group.addTask {
          try await all.watch(watching, pause: number < slow ? .seconds(1) : .zero)
        }
      }
      let load = Load(reports: FullReports(), numbers: 0..<reports, batch: batch, streams: streams)
      let sent = try await load.run(sending)
      all.end(at: sent.map(\.revision).max() ?? 0)
      let times = sent.map(\.seconds)
      print(
        "\(streams) streams: \(rounded(Double(reports) / (times.max() ?? 1))) a second together, "
          + "done after \(rounded(times.min() ?? 0, 2)) to \(rounded(times.max() ?? 0, 2)) s")
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }
}
