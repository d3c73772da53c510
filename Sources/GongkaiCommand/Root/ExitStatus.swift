import ArgumentParser
import GRPCCore
import GRPCProtobuf

/// The exit statuses, those of sysexits where there is one.
enum ExitStatus {
  /// Some documents failed, each told in its line.
  static let someFailed: Int32 = 1
  /// The command line is wrong, or the service refuses the question.
  static let usage: Int32 = 64
  /// No input could be opened.
  static let noInput: Int32 = 66
  /// The service is not available.
  static let unavailable: Int32 = 69
  /// Something is wrong in the program or the service.
  static let `internal`: Int32 = 70
  /// Reading or writing failed.
  static let inputOutput: Int32 = 74
  /// Whoever read standard output has gone, as a shell tells of SIGPIPE.
  static let brokenPipe: Int32 = 141

  /// The status for an error that ended a command.
  static func status(of error: any Error) -> Int32 {
    switch error {
    case is OutputClosed: brokenPipe
    case is InputOutputError: inputOutput
    case let error as CommandFailure: error.status
    case let error as GoogleRPCStatus: status(of: error.code)
    case let error as RPCError: status(of: error.code)
    default: `internal`
    }
  }

  private static func status(of code: RPCError.Code) -> Int32 {
    switch code {
    case .unavailable, .deadlineExceeded, .resourceExhausted, .unimplemented: unavailable
    case .invalidArgument, .outOfRange: usage
    case .notFound, .failedPrecondition, .aborted: someFailed
    default: `internal`
    }
  }
}

/// A failure with a status and a sentence of its own.
struct CommandFailure: Error, Equatable, CustomStringConvertible {
  let status: Int32
  let description: String

  init(_ status: Int32, _ description: String) {
    self.status = status
    self.description = description
  }
}
