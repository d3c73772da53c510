public import ReportLedger

/// What every ledger has to do, as checks that any implementation can be put through.
///
/// A check throws ``ConformanceFailure`` where the ledger does otherwise, and depends on no test
/// framework.
public struct LedgerConformance: Sendable, CustomStringConvertible {
  /// What the check holds a ledger to, as a sentence.
  public let description: String
  private let body: @Sendable (LedgerFixture) async throws -> Void

  init(
    _ description: String, _ body: @escaping @Sendable (LedgerFixture) async throws -> Void
  ) {
    self.description = description
    self.body = body
  }

  /// Puts a ledger, which has to be empty, through the check.
  public func run(_ fixture: LedgerFixture) async throws { try await body(fixture) }

  /// Every check.
  public static let all = reading + appending + requests + lasting
}

/// How to come by a ledger under test.
public struct LedgerFixture: Sendable {
  /// Opens the ledger; opened again after a close, it holds what was appended before.
  public let open: @Sendable () async throws -> any ReportLedger

  /// How many requests the ledger keeps; nil where too many to try.
  public let requestLimit: Int?

  /// A fixture.
  public init(
    requestLimit: Int? = nil, open: @escaping @Sendable () async throws -> any ReportLedger
  ) {
    self.requestLimit = requestLimit
    self.open = open
  }
}

/// What a ledger does that it should not, or fails to do.
public struct ConformanceFailure: Error, CustomStringConvertible {
  /// What was expected, and what was found.
  public let description: String
}

/// Fails unless two values are equal.
func expect<Value: Equatable>(
  _ what: String, _ found: Value, _ expected: Value
) throws(ConformanceFailure) {
  guard found == expected else {
    throw ConformanceFailure(description: "\(what): expected \(expected), found \(found)")
  }
}

/// Fails unless something fails with a code.
func expectFailure(
  _ what: String, _ code: LedgerError.Code, _ body: () async throws(LedgerError) -> Void
) async throws(ConformanceFailure) {
  do throws(LedgerError) {
    try await body()
  } catch {
    try expect("\(what): the error's code", error.code, code)
    return
  }
  throw ConformanceFailure(description: "\(what): expected \(code), and nothing failed")
}
