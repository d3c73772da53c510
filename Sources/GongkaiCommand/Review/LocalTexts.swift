import DisclosureReport
import ReportAnalytics
import ReportParser

/// Texts at hand, found by the digest of their bytes.
struct LocalTexts {
  /// The most bytes of a text; larger files are no texts of reports.
  private static let maxBytes = 32 << 20
  private var paths: [Digest256: String] = [:]
  /// The text opened last: the reports of one text come one after another.
  private var opened: (digest: Digest256, excerpts: SourceExcerpts?)?

  /// The texts of files and folders; throws where none can be opened, and tells of those that
  /// cannot.
  init(_ arguments: [String]) throws {
    let inputs = InputCount()
    var files = InputPaths(arguments, counting: inputs)
    while let file = files.next() {
      do {
        if let bytes = try Self.bytes(of: file, counting: inputs) {
          paths[Digest256(sha256Of: bytes)] = file.name
        }
      } catch let error as InputOutputError {
        StandardError.write("gongkai: \(error.description)\n")
      }
    }
    guard inputs.hasOpened else {
      throw CommandFailure(ExitStatus.noInput, "None of the texts can be opened.")
    }
  }

  private static func bytes(
    of item: InputPaths.Item, counting inputs: InputCount
  ) throws -> [UInt8]? {
    let file: InputFile
    switch item {
    case .standardInput: file = .standardInput()
    case .file(let path): file = try InputFile(path: path)
    case .unlisted(_, let error): throw error
    }
    inputs.noteOpened()
    return try file.readAll(limit: maxBytes)
  }

  /// The file with a digest, or nil where none is at hand.
  func path(of digest: Digest256) -> String? { paths[digest] }

  /// The excerpts of the text with a digest; nil where it is not at hand, or no text.
  mutating func excerpts(of digest: Digest256, charset: String) throws -> SourceExcerpts? {
    if let opened, opened.digest == digest { return opened.excerpts }
    guard let path = paths[digest] else { return nil }
    let bytes = try InputFile(path: path).readAll(limit: Self.maxBytes) ?? []
    let excerpts = SourceExcerpts(of: bytes, charset: charset)
    opened = (digest, excerpts)
    return excerpts
  }
}
