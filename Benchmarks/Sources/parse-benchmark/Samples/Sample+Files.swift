import ArgumentParser
import Foundation

extension Sample {
  /// The files at some paths; of folders, the files in them whose names do not begin with a dot.
  static func files(_ paths: [String]) throws -> [Sample] {
    try paths.flatMap { path in
      try names(at: path).map { name in
        Sample(
          name: name, layout: "", bytes: [UInt8](try Data(contentsOf: URL(filePath: name))),
          truth: nil)
      }
    }
  }

  private static func names(at path: String) throws -> [String] {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ValidationError("there is no file \(path)")
    }
    guard isFolder.boolValue else { return [path] }
    return try files.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
      .map { URL(filePath: path).appending(path: $0).path }
      .filter { files.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue }
  }
}
