import AnalyticsService
import ArgumentParser
import SQLiteLedger

/// `gongkai ledger export`: the whole history as lines.
struct ExportLedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the ledger's whole history as lines of JSON.",
    discussion: """
      Each line is a record, a withdrawal, an amendment or a roster, in the order in which they \
      came, with its revision. gongkai ledger import takes them into another ledger. A file that \
      is there already is left as it is.
      """)

  @OptionGroup var file: LedgerFileOptions

  @Argument(help: "The new file; - for standard output.")
  var target = "-"

  func run() async throws {
    try await file.opened { ledger in
      let export = LedgerExport(ledger)
      if target == "-" {
        let output = StandardOutput()
        _ = try await export.run { try output.write($0) }
      } else {
        let output = try NewFile(path: target)
        let entries = try await export.run { try output.write($0) }
        try output.finish()
        try StandardOutput().write(line: "\(ledger.path): \(entries) lines in \(target)")
      }
    }
  }
}
