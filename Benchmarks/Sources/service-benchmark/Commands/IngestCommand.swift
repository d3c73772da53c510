import ArgumentParser
import FullReports
import GongkaiClient

/// `service-benchmark ingest`: durable ingestion beside a server that only acknowledges.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Streams full reports to Analytics and to a server that stores nothing, in turns.")

  @Option(help: "How many reports a round has.")
  var reports = 60_000
  @Option(help: "How many reports a message has.")
  var batch = 500
  @Option(help: "How many streams send at once.")
  var streams = 2
  @Option(help: "How often each server has its turn; the medians count.")
  var rounds = 5

  private struct Turn {
    let rate: Double
    let microseconds: Double
    let peakMiB: Int
  }

  func run() async throws {
    var turns: [String: [Turn]] = [:]
    for _ in 0..<max(1, rounds) {
      for server in ["serve", "acknowledge"] {
        turns[server, default: []].append(try await turn(server))
      }
    }
    let stored = show("durable", turns["serve"] ?? [])
    let acknowledged = show("acknowledged only", turns["acknowledge"] ?? [])
    print("durable of acknowledged only: \(rounded(100 * stored / acknowledged)) %")
  }

  private func turn(_ command: String) async throws -> Turn {
    let server = try await ChildServer(command)
    let load = Load(
      reports: FullReports(), numbers: 0..<reports, batch: batch, streams: streams)
    let before = server.processorSeconds
    let time = try await ContinuousClock().measure {
      _ = try await GongkaiClient.connected(to: server.address) { try await load.run($0) }
    }
    let spent = server.processorSeconds - before
    let turn = Turn(
      rate: Double(reports) / (time / .seconds(1)),
      microseconds: spent * 1_000_000 / Double(reports), peakMiB: server.peakMiB)
    try await server.stop()
    return turn
  }

  private func show(_ name: String, _ turns: [Turn]) -> Double {
    let rates = turns.map(\.rate)
    let median = quantile(rates, 0.5)
    let all = rates.map { rounded($0) }.joined(separator: ", ")
    print(
      "\(name): \(rounded(median)) a second (\(all)), "
        + "server \(rounded(quantile(turns.map(\.microseconds), 0.5), 1)) µs each, "
        + "at most \(turns.map(\.peakMiB).max() ?? 0) MiB")
    return median
  }
}
