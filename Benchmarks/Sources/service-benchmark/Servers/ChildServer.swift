import Foundation
import GongkaiClient

/// One of this program's servers, as a process of its own that is asked what it takes up.
final class ChildServer {
  private let process = Process()
  private let folder: URL
  /// Where it listens.
  let address: ServerAddress

  /// Why a server is not there.
  struct NotStarted: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a server and waits until it listens; `serve` gets a new ledger, or that of a folder.
  init(_ command: String, data: String? = nil) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let ready = folder.appending(path: "ready").path
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [
      command, "--listen", "127.0.0.1:0", "--ready-file", ready, "--log-level", "error",
      "--data", data ?? folder.appending(path: "data").path,
    ]
    try process.run()
    address = try await Self.address(ready, process)
  }

  private static func address(_ file: String, _ process: Process) async throws -> ServerAddress {
    // A start from a full ledger takes its time.
    for _ in 0..<6_000 {
      if let data = FileManager.default.contents(atPath: file), !data.isEmpty {
        let text = String(decoding: data, as: UTF8.self)
        if let address = ServerAddress(text.trimmingCharacters(in: .newlines)) { return address }
      }
      guard process.isRunning else { break }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw NotStarted(description: "the server did not start")
  }

  /// The processor time that it has taken, in seconds.
  var processorSeconds: Double {
    // Behind the name in parentheses, user and system time are the 12th and 13th fields, in ticks.
    let fields = Self.text("/proc/\(process.processIdentifier)/stat").split(separator: ")").last?
      .split(separator: " ").compactMap { Double($0) }
    guard let ticks = fields, ticks.count > 11 else { return 0 }
    // The state, a letter, is no number: one place less.
    return (ticks[10] + ticks[11]) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// The most memory that it ever had, in MiB.
  var peakMiB: Int { memory("VmHWM:") }
  /// The memory that it has, in MiB.
  var residentMiB: Int { memory("VmRSS:") }

  private func memory(_ name: String) -> Int {
    let lines = Self.text("/proc/\(process.processIdentifier)/status").split(separator: "\n")
    let line = lines.first { $0.hasPrefix(name) } ?? ""
    return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
      >> 10
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Ends it, and removes what it kept.
  func stop() async throws {
    process.terminate()
    while process.isRunning { try await Task.sleep(for: .milliseconds(10)) }
    try FileManager.default.removeItem(at: folder)
  }
}
