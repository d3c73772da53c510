/// How long an error's texts may be: errors travel in trailers, which peers limit to some kilobytes
/// in all.
///
/// A text that quotes its caller could otherwise be as long as a message, and end the connection.
enum ErrorText {
  /// The most bytes of a sentence.
  static let maxMessageBytes = 600
  /// The most bytes of a figure.
  static let maxValueBytes = 200
}

extension String {
  /// The text, cut after a whole character and marked with `…` where it has more bytes than the
  /// limit.
  public func clipped(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var end = utf8.index(startIndex, offsetBy: limit)
    while end > startIndex, end.samePosition(in: unicodeScalars) == nil {
      end = utf8.index(before: end)
    }
    return self[..<end] + "…"
  }
}
