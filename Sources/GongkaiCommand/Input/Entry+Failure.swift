import GongkaiProtos
import ReportMessages

extension Entry {
  /// An item that failed before it could be sent, told in its place.
  static func failed(id: String, _ failure: ItemFailure) -> Entry {
    var report = Gongkai_V1_ParsedReport()
    report.id = id
    report.error = Gongkai_V1_ItemError(failure)
    return .report(report)
  }
}

extension ItemFailure {
  /// A line or message that is none.
  static func malformed(_ what: String, _ detail: String) -> ItemFailure {
    ItemFailure(
      code: invalidArgument, reason: "MALFORMED_\(what.uppercased())",
      message: "The \(what) is not valid: \(detail).")
  }

  /// A line or message that is larger than the limit.
  static func tooLarge(_ what: String, limit: Int, value: Int?) -> ItemFailure {
    var metadata = ["limit": String(limit)]
    metadata["value"] = value.map(String.init)
    let size = value.map { "is \($0) bytes" } ?? "goes on"
    return ItemFailure(
      code: invalidArgument, reason: "INPUT_TOO_LARGE",
      message: "The \(what) \(size), beyond the limit of \(limit) bytes.", metadata: metadata)
  }

  /// A file that could not be opened or read.
  init(_ error: InputOutputError) {
    let (code, reason): (Int32, String) =
      switch error.number {
      case .noSuchFile: (5, "FILE_NOT_FOUND")
      case .notPermitted: (7, "FILE_NOT_PERMITTED")
      case .other: (2, "FILE_UNREADABLE")
      }
    self.init(code: code, reason: reason, message: error.description)
  }
}
