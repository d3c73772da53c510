import DisclosureTesting
import Foundation

/// A folder with generated reports and, beside them, the truth about each.
struct SampleFolder {
  /// The folder of the texts.
  let reports: String
  /// The folder of the truth.
  let truth: String

  /// Makes the folders where there are none.
  init(path: String) throws {
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    reports = "\(base)/reports"
    truth = "\(base)/truth"
    for folder in [reports, truth] {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw InputOutputError(number: .other, description: "\(folder) cannot be made: \(error)")
      }
    }
  }

  /// Writes a report and its truth.
  func write(_ report: GeneratedReport) throws {
    let stem = report.name.split(separator: ".").dropLast().joined(separator: ".")
    try write(report.bytes, to: "\(reports)/\(report.name)")
    try write(try report.truthJSON(), to: "\(truth)/\(stem).json")
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path))
    } catch {
      throw InputOutputError(number: .other, description: "\(path) cannot be written: \(error)")
    }
  }
}
