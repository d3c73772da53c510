import AnalyticsService
import ArgumentParser
import Foundation
import ReportLedger
import SQLiteLedger
import ServiceKit

/// Which ledger's file a command works on.
struct LedgerFileOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "The ledger's file, or the folder that it is in. [ledger.sqlite in GONGKAI_DATA; "
        + "gongkai-data/ledger.sqlite]", valueName: "path"))
  var ledger: String?

  /// The file, as the service's own settings have it where none is named.
  func path(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> String {
    guard let ledger else {
      return try AnalyticsConfiguration(settings: Settings(flags: [:], environment: environment))
        .ledgerPath
    }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: ledger, isDirectory: &isFolder)
    return exists && isFolder.boolValue
      ? AnalyticsConfiguration(folder: ledger).ledgerPath : ledger
  }

  /// Does something with the ledger of the file, which has to be there, and closes it.
  func opened<Result>(_ use: (SQLiteLedger) async throws -> Result) async throws -> Result {
    let path = try path()
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(ExitStatus.noInput, "\(path): there is no ledger.")
    }
    return try await LedgerFailure.told {
      let ledger = try await SQLiteLedger.open(path: path)
      let result = try await use(ledger)
      try await ledger.close()
      return result
    }
  }
}

/// Tells people what a ledger throws, with the status that goes with it.
enum LedgerFailure {
  /// Does something, and throws what its caller is to see.
  static func told<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as LedgerError {
      throw CommandFailure(status(of: error.code), "The ledger: \(sentence(error))")
    } catch let error as LedgerExportError {
      throw CommandFailure(ExitStatus.someFailed, "The ledger: \(error)")
    }
  }

  private static func status(of code: LedgerError.Code) -> Int32 {
    switch code {
    case .corrupt, .newerVersion, .conflict: ExitStatus.someFailed
    default: ExitStatus.inputOutput
    }
  }

  private static func sentence(_ error: LedgerError) -> String {
    let cause = error.cause.map { " (\($0))" } ?? ""
    guard error.code == .conflict else { return error.message + cause }
    return "another process writes to it, a service perhaps; stop that first. \(error.message)"
  }
}
