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
        Self.code(of: error.resultCode), "\(doing) the ledger at \(path) failed", cause: error)
    default:
      self.init(.unavailable, "\(doing) the ledger at \(path) failed", cause: error)
    }
  }

  /// The code that stands for one of SQLite's result codes.
  static func code(of result: ResultCode) -> Code {
    switch result {
    case .SQLITE_FULL: .full
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt
    case .SQLITE_CONSTRAINT: .conflict
    default: .unavailable
    }
  }
}
