import DisclosureReport
import Foundation

/// The hand-read reports beside the project, and the truth about them.
struct Corpus {
  private let folder: URL

  /// The corpus in a folder; nil where there is none.
  init?(_ path: String?) {
    folder = path.map { URL(filePath: $0) } ?? Self.beside
    guard FileManager.default.fileExists(atPath: folder.appending(path: "truth").path) else {
      return nil
    }
  }

  /// Every text of every report.
  func reports() throws -> [KnownReport] {
    let truths = folder.appending(path: "truth")
    let names = try FileManager.default.contentsOfDirectory(atPath: truths.path).sorted()
    return try names.filter { $0.hasSuffix(".json") }.flatMap { name in
      let truth = try CorpusTruth(Data(contentsOf: truths.appending(path: name)))
      return try truth.files.map { file in
        KnownReport(
          name: file, era: truth.era, layout: nil,
          bytes: [UInt8](try Data(contentsOf: folder.appending(path: "raw/\(file)"))),
          printed: truth.printed, brokenOff: truth.brokenOff)
      }
    }
  }

  /// `../shared/corpus` beside the repository.
  private static var beside: URL {
    repository.appending(path: "../shared/corpus").standardizedFileURL
  }

  /// The repository that this file is part of.
  static var repository: URL {
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<5 { folder.deleteLastPathComponent() }
    return folder
  }
}
