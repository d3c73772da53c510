import Foundation

/// The files that a command line names, one after another: a directory stands for the regular files
/// in it, sorted,
/// those of its directories too, and a pattern for the files that match it.
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
      if isGiven, let matches = matches(of: path) {
        left += matches.reversed().map { ($0, true) }
        continue
      }
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

  /// The files that a pattern stands for, sorted; nil where a file has that very name, or nothing matches.
  ///
  /// A pattern that the shell has left alone may stand for more files than a command line holds.
  private func matches(of path: String) -> [String]? {
    guard path.utf8.contains(where: { [0x2a, 0x3f, 0x5b].contains($0) }) else { return nil }
    var status = stat()
    if lstat(path, &status) == 0 { return nil }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(path, GLOB_NOSORT, nil, &found) == 0 else { return nil }
    let names = (0..<Int(found.gl_pathc)).compactMap { place in
      found.gl_pathv[place].map { String(cString: $0) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
