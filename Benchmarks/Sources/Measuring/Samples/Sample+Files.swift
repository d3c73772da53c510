import Foundation

extension Sample {
  /// A path at which there is no file.
  package struct NoFile: Error, CustomStringConvertible {
    /// The path.
    package var path: String
    /// A sentence for people.
    package var description: String { "there is no file \(path)" }
  }

  /// The files at some paths; of folders, the files in them whose names do not begin with a dot.
  package static func files(_ paths: [String]) throws -> [Sample] {
    try paths.flatMap { path in
      try names(at: path).map { name in
        Sample(
          name: name, layout: "", bytes: [UInt8](try Data(contentsOf: URL(filePath: name))),
          isGenerated: false)
      }
    }
  }

  private static func names(at path: String) throws -> [String] {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw NoFile(path: path)
    }
    guard isFolder.boolValue else { return [path] }
    return try files.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
      .map { URL(filePath: path).appending(path: $0).path }
      .filter { files.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue }
  }
}
