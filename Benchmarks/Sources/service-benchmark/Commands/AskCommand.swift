import ArgumentParser
import FullReports
import GRPCNIOTransportHTTP2
import GongkaiClient
import GongkaiProtos

/// `service-benchmark ask`: how long a ranking takes at the client, alone and beside ingestion.
struct AskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Fills Analytics, then asks for a ranking of provinces, alone and while reports come."
  )

  @Option(help: "How many reports there are before the first question.")
  var reports = 30_000
  @Option(help: "How often is asked.")
  var calls = 2_000
  @Option(help: "How many reports a message has.")
  var batch = 500

  func run() async throws {
    let server = try await ChildServer("serve")
    try await GongkaiClient.connected(to: server.address) { client in
      let fill = Load(reports: FullReports(), numbers: 0..<reports, batch: batch, streams: 2)
      let time = try await ContinuousClock().measure { _ = try await fill.run(client) }
      let peak = Double(reports) / (time / .seconds(1))
      print("\(reports) reports, \(rounded(peak)) a second, \(server.residentMiB) MiB resident")
      let before = server.processorSeconds
      let alone = try await ask(client)
      let spent = (server.processorSeconds - before) / Double(calls)
      show("alone", alone)
      print("server: \(rounded(spent * 1_000, 3)) ms of processor time a call")
      try await askUnderLoad(client, rate: peak / 4)
    }
    try await server.stop()
  }

  /// Asks while as many reports come in as a quarter of what could.
  private func askUnderLoad(
    _ client: GongkaiClient<HTTP2ClientTransport.Posix>, rate: Double
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        // More than can come while the questions last; cancelled with the last answer.
        var load = Load(
          reports: FullReports(), numbers: reports..<(reports + 10_000_000), batch: batch)
        load.rate = rate
        do { _ = try await load.run(client) } catch { if !Task.isCancelled { throw error } }
      }
      let times = try await ask(client)
      group.cancelAll()
      try await group.waitForAll()
      show("while \(rounded(rate)) a second come in", times)
    }
  }

  /// The milliseconds of each call, one in flight.
  private func ask(_ client: GongkaiClient<HTTP2ClientTransport.Posix>) async throws -> [Double] {
    var request = Gongkai_V1_CompareDivisionsRequest()
    request.year = 2023
    request.pageSize = 100
    var times: [Double] = []
    for _ in 0..<max(1, calls) {
      let time = try await ContinuousClock().measure {
        _ = try await client.analytics.compareDivisions(request)
      }
      times.append(time / .milliseconds(1))
    }
    return times
  }

  private func show(_ name: String, _ times: [Double]) {
    print(
      "CompareDivisions \(name): median \(rounded(quantile(times, 0.5), 2)) ms, "
        + "99 % within \(rounded(quantile(times, 0.99), 2)) ms, at most \(rounded(times.max() ?? 0, 2)) ms"
    )
  }
}
