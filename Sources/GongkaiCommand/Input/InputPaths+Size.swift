import Foundation

extension InputPaths {
  /// How many bytes the files of some arguments have together; nil where standard input is among them, or nothing can
  /// be told.
  static func size(of arguments: [String]) -> Int? {
    var paths = InputPaths(arguments, counting: InputCount())
    var total = 0
    while let item = paths.next() {
      switch item {
      case .standardInput: return nil
      case .unlisted: continue
      case .file(let path):
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
          total += Int(status.st_size)
        }
      }
    }
    return total > 0 ? total : nil
  }
}
