import ArgumentParser
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import GongkaiClient

/// Where Analytics is, and from which revision on it shall answer.
struct AnalyticsOptions: ParsableArguments, Sendable {
  /// Where Analytics listens where nothing else is said.
  static let defaultAddress = ServerAddress.host("127.0.0.1", port: 50_052)

  @Option(
    help: ArgumentHelp(
      "The Analytics service: HOST:PORT or unix:PATH. [GONGKAI_ANALYTICS; 127.0.0.1:50052]",
      valueName: "address"),
    transform: ServerAddress.option)
  var analytics: ServerAddress?

  /// Calls a function with a client.
  func connected<Result: Sendable>(
    _ use: (GongkaiClient<HTTP2ClientTransport.Posix>) async throws -> Result
  ) async throws -> Result {
    let address = try Self.address(analytics, variable: "GONGKAI_ANALYTICS") ?? Self.defaultAddress
    return try await GongkaiClient.connected(to: address, use)
  }

  /// The address of a flag, else of a variable of the environment, else none.
  static func address(
    _ flag: ServerAddress?, variable: String,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(CommandFailure) -> ServerAddress? {
    if let flag { return flag }
    guard let text = environment[variable], !text.isEmpty else { return nil }
    return try address(text, variable)
  }

  /// The addresses of flags, else of a variable of the environment with commas between them, else none.
  static func addresses(
    _ flags: [ServerAddress], variable: String,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(CommandFailure) -> [ServerAddress] {
    if !flags.isEmpty { return flags }
    var addresses: [ServerAddress] = []
    for text in (environment[variable] ?? "").split(separator: ",") {
      addresses.append(try address(String(text), variable))
    }
    return addresses
  }

  private static func address(
    _ text: String, _ variable: String
  ) throws(CommandFailure) -> ServerAddress {
    guard let address = ServerAddress(text) else {
      throw CommandFailure(
        ExitStatus.usage, "\(variable) is \"\(text)\"; it must be HOST:PORT or unix:PATH.")
    }
    return address
  }
}

/// The options of a question.
struct QuestionOptions: ParsableArguments, Sendable {
  @OptionGroup var service: AnalyticsOptions

  @Option(help: "The least revision to answer from.")
  var minRevision: Int64 = 0

  @Option(help: ArgumentHelp("How long to wait for the answer.", valueName: "seconds"))
  var timeout = 30.0

  @Option(help: "What to print: table, json, ndjson or csv.")
  var output = AnswerOutput.table

  func validate() throws {
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError("--timeout is \(timeout); it must be more than 0 and at most 86400.")
    }
    guard minRevision >= 0 else {
      throw ValidationError("--min-revision is \(minRevision); it must not be below 0.")
    }
  }

  /// The options of the call.
  var call: CallOptions {
    var options = CallOptions.defaults
    options.timeout = .seconds(timeout)
    return options
  }
}
