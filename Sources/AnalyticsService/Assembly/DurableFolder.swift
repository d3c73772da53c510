import Foundation

/// Makes folders that are still there after a loss of power.
package enum DurableFolder {
  /// Makes a folder and those above it that are missing, each synced into the one above.
  ///
  /// A folder's name is an entry of the folder above: unless that is synced too, everything in the
  /// new folder may be lost, however well it was synced itself.
  package static func make(_ path: String) throws {
    let folder = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    var made: [URL] = []
    var next = folder
    while !FileManager.default.fileExists(atPath: next.path), next.path != "/" {
      made.append(next.deletingLastPathComponent())
      next.deleteLastPathComponent()
    }
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    for parent in made.reversed() { try sync(parent.path) }
  }

  private static func sync(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
  }
}
