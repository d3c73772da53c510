import Foundation
import GRDB
import ReportLedger

extension LedgerError {
  /// What went wrong on opening a file, in the words of a ledger.
  init(opening path: String, _ error: any Error) {
    self.init("opening", path, error)
  }

  /// What went wrong on doing something with a file, in the words of a ledger.
  init(_ doing: String, _ path: String, _ error: any Error) {
    switch error {
    case let error as LedgerError:
      self.init(error.code, "\(doing) the ledger at \(path): \(error.message)", cause: error.cause)
    case let error as DatabaseError:
      self.init(
        Self.code(of: error.resultCode, path), "\(doing) the ledger at \(path) failed", cause: error
      )
    default:
      self.init(.unavailable, "\(doing) the ledger at \(path) failed", cause: error)
    }
  }

  /// The code that stands for one of SQLite's result codes, met at a file.
  ///
  /// SQLite says no more than that it could not read or write where the disk has turned read-only, or
  /// has no room for anything but pages; the file system knows.
  private static func code(of result: ResultCode, _ path: String) -> Code {
    let code = code(of: result)
    guard result == .SQLITE_IOERR || result == .SQLITE_CANTOPEN else { return code }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    for place in [path, folder] where access(place, W_OK) != 0 {
      if errno == EROFS || errno == EACCES || errno == EPERM { return .readOnly }
    }
    var volume = statvfs()
    return statvfs(folder, &volume) == 0 && volume.f_bavail == 0 ? .full : code
  }

  /// The code that stands for one of SQLite's result codes.
  static func code(of result: ResultCode) -> Code {
    switch result {
    case .SQLITE_FULL: .full
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
    // The statements are ours: where one is wrong, the tables are not those that it is about.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: .corrupt
    case .SQLITE_CONSTRAINT: .conflict
    default: .unavailable
    }
  }
}
