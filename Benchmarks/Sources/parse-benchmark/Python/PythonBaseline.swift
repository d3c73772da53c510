import Foundation
import Measuring

/// The straightforward Python script that reads the same reports with regular expressions.
struct PythonBaseline {
  /// What the script prints about its rounds.
  struct Outcome: Decodable {
    /// How many texts it read.
    var files: Int
    /// How long they are together.
    var bytes: Int
    /// What a round took: the median.
    var seconds: Double
    /// How many numbers it found in the tables.
    var values: Int
  }

  /// A failure to run the script.
  struct Failure: Error, CustomStringConvertible {
    /// A sentence for people.
    var description: String
  }

  /// The script beside these sources.
  static let script: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.appending(path: "Baseline/parse_reports.py")
  }()

  /// Lets the script read some texts, in a process of its own that times itself.
  static func run(_ samples: [Sample], rounds: Int) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "parse-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try samples.enumerated().map { index, sample in
      let file = folder.appending(path: "\(index).txt")
      try Data(sample.bytes).write(to: file)
      return file.path
    }
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", script.path, "--rounds", "\(rounds)"] + files
    python.standardOutput = output
    try python.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    guard python.terminationStatus == 0 else {
      throw Failure(description: "\(script.path) ended with \(python.terminationStatus)")
    }
    return try JSONDecoder().decode(Outcome.self, from: printed)
  }
}
