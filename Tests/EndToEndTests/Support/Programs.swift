import Foundation

/// The built programs, and how a test runs them to their end.
enum Programs {
  /// What a program left behind.
  struct Result {
    var status: Int32
    var output: String
    var error: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Where the build put the programs: beside the tests.
  static let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()

  /// The root of the project.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A program of the project.
  static func url(_ name: String) -> URL { folder.appending(path: name) }

  /// Runs `gongkai` to its end.
  static func gongkai(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:]
  ) async throws -> Result {
    try await run(url("gongkai"), arguments, input: input, environment: environment)
  }

  /// Runs a program to its end, with what it prints going to files so that no pipe fills up.
  static func run(
    _ program: URL, _ arguments: [String], input: Data? = nil, environment: [String: String] = [:]
  ) async throws -> Result {
    let folder = try TemporaryFolder()
    let process = try process(program, arguments, in: folder, environment: environment)
    if let input {
      try folder.write(input, as: "input")
      process.standardInput = try FileHandle(forReadingFrom: folder.url.appending(path: "input"))
    }
    let status = try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<Int32, any Error>) in
      process.terminationHandler = { ended in
        let killed = ended.terminationReason == .uncaughtSignal
        continuation.resume(returning: ended.terminationStatus + (killed ? 128 : 0))
      }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return Result(
      status: status, output: try folder.text("output"), error: try folder.text("error"))
  }

  /// A process that is not running yet, its output going to `output` and `error` of a folder.
  static func process(
    _ program: URL, _ arguments: [String], in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try folder.handle(forWriting: "output")
    process.standardError = try folder.handle(forWriting: "error")
    return process
  }
}

/// A folder that goes away with the last reference to it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "gongkai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // A folder left behind is no failure of a test.
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file, and returns its path.
  @discardableResult
  func write(_ data: some DataProtocol, as name: String) throws -> String {
    try Data(data).write(to: url.appending(path: name))
    return path(name)
  }

  /// What a file holds.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  /// A handle that a process may write a new file through.
  func handle(forWriting name: String) throws -> FileHandle {
    try write(Data(), as: name)
    return try FileHandle(forWritingTo: url.appending(path: name))
  }
}
