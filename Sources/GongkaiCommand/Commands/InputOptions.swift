import ArgumentParser
import Foundation

/// The files of a command that reads any.
struct InputOptions: ParsableArguments, Sendable {
  @Argument(
    help: ArgumentHelp(
      "Files, directories (the regular files in them, sorted) or - for standard input.",
      valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("The most bytes of one text.", valueName: "bytes"))
  var maxItemBytes = 16 << 20

  @Option(help: "When failed documents make the command fail: any, all or never.")
  var failOn = FailOn.any

  func validate() throws {
    guard (1...(32 << 20)).contains(maxItemBytes) else {
      throw ValidationError("--max-item-bytes is \(maxItemBytes); it must be 1 to \(32 << 20).")
    }
    if files.isEmpty, isatty(0) == 1 {
      throw ValidationError("Give files to read, or - for standard input.")
    }
  }

  /// The files; standard input where none is named.
  var paths: [String] { files.isEmpty ? ["-"] : files }
}
