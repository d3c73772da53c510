import ReportMessages

/// The files that a command line stands for, opened one after another, those within archives too.
struct InputFiles {
  /// What comes next.
  enum Item {
    /// A file, to be read before the next is asked for.
    case opened(any InputBytes)
    /// What could not be opened, listed or read on.
    case failed(id: String, ItemFailure)
  }

  private var paths: InputPaths
  private let inputs: InputCount
  private var archive: (file: ArchiveFile, path: String)?

  /// The files of some arguments; `-` is standard input, a directory stands for its files.
  init(_ arguments: [String], inputs: InputCount) {
    paths = InputPaths(arguments, counting: inputs)
    self.inputs = inputs
  }

  /// The next file, or nil after the last.
  mutating func next() -> Item? {
    while true {
      if let (file, path) = archive {
        switch Result(catching: { try file.next() }) {
        case .success(let member?): return .opened(member)
        case .success(nil): archive = nil
        case .failure(let error):
          archive = nil
          return .failed(id: path, Self.failure(error))
        }
        continue
      }
      guard let path = paths.next() else { return nil }
      do {
        if let file = try open(path) { return .opened(file) }
      } catch {
        return .failed(id: path.name, Self.failure(error))
      }
    }
  }

  /// Opens a file; nil where it is an archive, whose files come next.
  private mutating func open(_ path: InputPaths.Item) throws -> (any InputBytes)? {
    var opened: (any InputBytes)?
    switch path {
    case .standardInput: opened = InputFile.standardInput(counting: inputs)
    case .unlisted(_, let error): throw error
    case .file(let path) where ArchiveFile.isArchive(path):
      archive = (try ArchiveFile(path: path, counting: inputs), path)
    case .file(let path): opened = try InputFile(path: path, counting: inputs)
    }
    inputs.noteOpened()
    return opened
  }

  /// What is told of an error of opening or reading.
  static func failure(_ error: any Error) -> ItemFailure {
    if let error = error as? InputOutputError { return ItemFailure(error) }
    return ItemFailure(code: 2, reason: "FILE_UNREADABLE", message: "\(error)")
  }
}
