/// Why a ledger could not do what it was asked.
public struct LedgerError: Error, Sendable {
  /// What is the matter.
  public var code: Code
  /// A sentence for people, with what it was about.
  public var message: String
  /// What the storage itself said, where it said something.
  public var cause: (any Error)?

  /// What is the matter with a ledger.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Wrapped: String {
      case unavailable, full, readOnly, corrupt, newerVersion, conflict, closed, invalidAppend
    }

    private let wrapped: Wrapped

    /// The storage cannot be reached or is busy; trying again may help.
    public static let unavailable = Code(wrapped: .unavailable)
    /// The storage has no room left.
    public static let full = Code(wrapped: .full)
    /// The storage may be read and not written.
    public static let readOnly = Code(wrapped: .readOnly)
    /// What is stored is no ledger, or damaged.
    public static let corrupt = Code(wrapped: .corrupt)
    /// A newer version of the software has written it.
    public static let newerVersion = Code(wrapped: .newerVersion)
    /// Somebody else has appended meanwhile.
    public static let conflict = Code(wrapped: .conflict)
    /// It has been closed.
    public static let closed = Code(wrapped: .closed)
    /// What was to be appended breaks the rules of a ledger.
    public static let invalidAppend = Code(wrapped: .invalidAppend)

    /// The code's name: `readOnly`.
    public var description: String { wrapped.rawValue }
  }

  /// An error.
  public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }
}

extension LedgerError: CustomStringConvertible {
  /// The code, the message and the cause in one line.
  public var description: String {
    "\(code): \(message)" + (cause.map { " (\($0))" } ?? "")
  }
}
