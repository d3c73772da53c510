import Foundation

/// A service as a process of its own, stopped by its process id.
final class RunningServer: @unchecked Sendable {
  // `Process` is not Sendable; it is started once here and afterwards only asked and signalled.
  private let process: Process
  private let folder: TemporaryFolder
  /// Where it listens.
  let address: String

  /// Why a server is not there.
  struct NotStarted: Error, CustomStringConvertible {
    var description: String
  }

  /// Starts a program and waits until it listens.
  ///
  /// - Parameters:
  ///   - name: the program.
  ///   - arguments: its arguments, apart from where to listen.
  ///   - listen: where to listen; a port that is free, unless another address is said.
  ///   - tracer: a program to run it under, with that program's own arguments.
  /// - Throws: ``NotStarted`` where it does not come to listen.
  init(
    _ name: String, _ arguments: [String] = [], listen: String = "127.0.0.1:0",
    under tracer: [String] = []
  ) async throws {
    folder = try TemporaryFolder()
    let ready = folder.path("address")
    let own = arguments + ["--listen", listen, "--ready-file", ready]
    let program = Programs.url(name)
    process =
      tracer.isEmpty
      ? try Programs.process(program, own, in: folder)
      : try Programs.process(
        URL(fileURLWithPath: tracer[0]), Array(tracer.dropFirst()) + [program.path] + own,
        in: folder)
    try process.run()
    address = try await Self.address(ready, process, folder)
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  private static func address(
    _ file: String, _ process: Process, _ folder: TemporaryFolder
  ) async throws -> String {
    for _ in 0..<600 {
      if let data = FileManager.default.contents(atPath: file), !data.isEmpty {
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      }
      guard process.isRunning else { break }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw NotStarted(description: "the server did not start: \(try folder.text("error"))")
  }

  /// What it has logged.
  var log: String { get throws { try folder.text("error") } }

  /// Its process id; that of the tracer where it runs under one.
  var processID: Int32 { process.processIdentifier }

  /// Sends a signal, and waits for the end; returns the status, 128 above a signal that ended it.
  func stop(_ signal: Int32 = SIGTERM) async throws -> Int32 {
    kill(process.processIdentifier, signal)
    while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
    return process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
  }
}
