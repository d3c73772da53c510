import ArgumentParser
import Foundation
import GRPCCore
import GRPCProtobuf
import ServiceKit
import Tracing

extension Gongkai {
  /// Runs the process's command line to its end and exits with its status.
  public static func runProcess() async -> Never {
    // The end of a pipe is an error of the write to it, told by the exit status and no message.
    signal(SIGPIPE, SIG_IGN)
    Foundation.exit(await status(arguments: Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs a command line; returns the exit status.
  static func status(arguments: [String]) async -> Int32 {
    do {
      try TracingSetup.bootstrap(environment: ProcessInfo.processInfo.environment)
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return report(error)
    }
  }

  private static func report(_ error: any Error) -> Int32 {
    switch error {
    case is CommandFailure, is OutputClosed, is InputOutputError, is RPCError, is GoogleRPCStatus:
      if let message = Failures.message(of: error) { StandardError.write("gongkai: \(message)\n") }
      return ExitStatus.status(of: error)
    case let error as CutOff: return error.exitStatus
    case let error as ConfigurationError:
      StandardError.write("gongkai: \(error)\n")
      return ExitStatus.usage
    default: return reportParsing(error)
    }
  }

  /// Help and version go to standard output, what is wrong with the arguments to standard error.
  private static func reportParsing(_ error: any Error) -> Int32 {
    let status = exitCode(for: error).rawValue
    let message = fullMessage(for: error)
    if status == 0 {
      do { try StandardOutput().write(line: message) } catch { return ExitStatus.status(of: error) }
    } else if !message.isEmpty {
      StandardError.write(message + "\n")
    }
    let isOwn = error is ExitCode || status == ExitStatus.usage || status == 0
    return isOwn ? status : ExitStatus.internal
  }
}

/// What is said of an error that ended a command.
enum Failures {
  /// The sentence, or nil where the status says enough.
  static func message(of error: any Error) -> String? {
    switch error {
    case is OutputClosed: return nil
    case let error as CommandFailure: return error.description
    case let error as InputOutputError: return error.description
    case let error as GoogleRPCStatus: return "\(error.message) [\(error.code)]"
    case let error as RPCError:
      // Where the details cannot be read, the error itself still says what it is about.
      let reasons = (try? error.unpackGoogleRPCStatus())?.details.compactMap(\.errorInfo?.reason)
      let reason = reasons?.first.map { ", \($0)" } ?? ""
      return "\(error.message) [\(error.code)\(reason)]"
    default: return "\(error)"
    }
  }
}
