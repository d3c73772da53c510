import Foundation

/// The files that a command line names, one after another: a directory stands for the regular files
/// in it, sorted,
/// those of its directories too.
struct InputPaths {
  /// What a path stands for.
  enum Item: Equatable {
    /// Standard input.
    case standardInput
    /// A file, by its path as given, or below a directory as given.
    case file(String)
    /// A directory that could not be listed.
    case unlisted(String, InputOutputError)
  }

  private var left: [(path: String, isGiven: Bool)]
  private let inputs: InputCount

  /// The files that some arguments name; `-` is standard input.
  init(_ arguments: [String], counting inputs: InputCount) {
    left = arguments.reversed().map { ($0, true) }
    self.inputs = inputs
  }

  /// The next file, or nil after the last.
  mutating func next() -> Item? {
    while let (path, isGiven) = left.popLast() {
      if path == "-", isGiven { return .standardInput }
      guard isDirectory(path, followsLinks: isGiven) else {
        // A directory's sockets, devices and dangling links are no reports.
        if isGiven || isRegular(path) { return .file(path) }
        continue
      }
      do {
        let names = try entries(of: path)
        left += names.reversed().map { (path.hasSuffix("/") ? path + $0 : "\(path)/\($0)", false) }
        inputs.noteOpened()
      } catch {
        return .unlisted(path, error)
      }
    }
    return nil
  }

  private func isDirectory(_ path: String, followsLinks: Bool) -> Bool {
    var status = stat()
    // A link to a directory within a directory may lead round in a circle.
    let result = followsLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func entries(of path: String) throws(InputOutputError) -> [String] {
    guard let directory = opendir(path) else { throw .last(path) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    // By bytes, so that the order is the same everywhere.
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
