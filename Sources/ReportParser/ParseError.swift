/// Why a text gives no record.
public struct ParseError: Error, Hashable, Sendable {
  /// The reason, in the contract's words.
  public enum Reason: String, CaseIterable, Sendable {
    /// There are no bytes, or only blank ones.
    case emptyInput = "EMPTY_INPUT"
    /// There are more bytes than the limit.
    case inputTooLarge = "INPUT_TOO_LARGE"
    /// The bytes are in no charset that the parser reads.
    case unsupportedCharset = "UNSUPPORTED_CHARSET"
    /// The bytes are a PDF, a Word file, an image or the like.
    case unsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE"
    /// The text has neither the title nor the form of a report.
    case notAReport = "NOT_A_REPORT"
    /// The caller went away before the text was read.
    case cancelled = "CANCELLED"
    /// Reading took longer than it may.
    case timeExceeded = "PARSE_TIME_EXCEEDED"
  }

  /// The reason.
  public var reason: Reason
  /// A sentence for people.
  public var message: String
  /// The figures of the message: `limit`, `value`, `offset`, `mediaType`, `converter`.
  public var metadata: [String: String]

  /// An error.
  public init(_ reason: Reason, _ message: String, _ metadata: [String: String] = [:]) {
    self.reason = reason
    self.message = message
    self.metadata = metadata
  }
}
