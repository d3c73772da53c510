import ArgumentParser
import ReportLedger
import SQLiteLedger

/// `gongkai ledger check`: whether the file is sound.
struct CheckLedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Looks through the ledger's file for damage.",
    discussion: "The status is 1 where the file is damaged, and each damage is told.")

  @OptionGroup var file: LedgerFileOptions

  func run() async throws {
    let isSound = try await file.opened { ledger in
      let damages = try await ledger.damages()
      let output = StandardOutput()
      for damage in damages { try output.write(line: PlainText.of(damage)) }
      if !damages.isEmpty { return false }
      let status = try await ledger.status()
      let revision = status.last.revision
      try output.write(
        line: "\(ledger.path): sound, \(status.entries) entries, revision \(revision), "
          + "\(status.bytes) bytes")
      return true
    }
    if !isSound { throw CommandFailure(ExitStatus.someFailed, "the ledger is damaged") }
  }
}

/// `gongkai ledger compact`: gives room back that nothing takes up any more.
struct CompactLedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact", abstract: "Writes the ledger's file anew, without unused room.",
    discussion: "Nothing that was ever ingested is lost. Whoever writes meanwhile waits.")

  @OptionGroup var file: LedgerFileOptions

  func run() async throws {
    try await file.opened { ledger in
      let (before, after) = try await ledger.compact()
      try StandardOutput().write(line: "\(ledger.path): \(before) bytes before, \(after) after")
    }
  }
}

/// `gongkai ledger backup`: a copy of the file as it is now.
struct BackUpLedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies the ledger to a new file as it is now.",
    discussion: """
      The copy is whole and synced, whatever a service writes meanwhile; a service can be started \
      on it. A file that is there already is left as it is.
      """)

  @OptionGroup var file: LedgerFileOptions

  @Argument(help: "The new file.")
  var copy: String

  func run() async throws {
    try await file.opened { ledger in
      try await ledger.backup(to: copy)
      try StandardOutput().write(line: "\(ledger.path): copied to \(copy)")
    }
  }
}
