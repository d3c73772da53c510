import DisclosureReport

/// Bytes as received, as UTF-8.
struct ReceivedText {
  /// The text, valid UTF-8.
  let bytes: [UInt8]
  /// What a look at all of it says.
  let survey: TextSurvey
  /// The charset that it was received in.
  let charset: Charset
  /// How it became UTF-8; nil where it was.
  let transcoding: Transcoding?
  /// The offset at which the bytes received break off in the middle of a character; nil where they do not.
  let brokenOffAt: Int?

  /// Finds the charset of some bytes and makes them UTF-8.
  ///
  /// What the bytes say wins over what is stated, which servers often get wrong: a byte order mark, the zeros of UTF-16,
  /// valid UTF-8. What is none of these is read in the charset stated, else in GB18030 if that gives words that every
  /// report has. A character that breaks off at the end is left out.
  ///
  /// - Parameters:
  ///   - received: the bytes.
  ///   - stated: what the sender says of their charset.
  /// - Throws: ``ParseError`` where they are in no charset that is read.
  init(_ received: [UInt8], stated: String?) throws(ParseError) {
    if let charset = CharsetSniffer.utf16(received) {
      try self.init(received, in: charset)
    } else if let survey = TextSurvey(received.span) {
      self.init(received, survey)
    } else {
      try self.init(notUTF8: received, stated: stated)
    }
  }

  private init(_ bytes: [UInt8], _ survey: TextSurvey, brokenOffAt: Int? = nil) {
    self.bytes = bytes
    self.survey = survey
    self.brokenOffAt = brokenOffAt
    charset = .utf8
    transcoding = nil
  }

  private init(notUTF8 received: [UInt8], stated: String?) throws(ParseError) {
    let invalid = Self.invalid(in: received)
    let charset = stated.flatMap { Charset(label: $0) }
    if let charset, charset != .utf8 {
      try self.init(received, in: charset)
    } else if invalid.isBrokenOff {
      try self.init(brokenOff: received, at: invalid.start)
    } else {
      guard let read = try? ReceivedText(received, in: .gb18030),
        CharsetSniffer.isAboutDisclosure(read.bytes)
      else { throw .unsupportedCharset(stated, at: invalid.start) }
      self = read
    }
  }

  private init(brokenOff received: [UInt8], at end: Int) throws(ParseError) {
    let whole = Array(received[..<end])
    guard let survey = TextSurvey(whole.span) else {
      throw .unsupportedCharset(Charset.utf8.name, at: end)
    }
    self.init(whole, survey, brokenOffAt: end)
  }

  private init(_ received: [UInt8], in charset: Charset) throws(ParseError) {
    let transcoding: Transcoding
    do throws(Transcoding.Invalid) {
      transcoding = try Transcoding(received, from: charset)
    } catch {
      throw .unsupportedCharset(charset.name, at: error.offset)
    }
    guard let survey = TextSurvey(transcoding.text.span) else {
      throw .unsupportedCharset(charset.name, at: 0)
    }
    bytes = transcoding.text
    self.survey = survey
    self.charset = charset
    self.transcoding = transcoding
    brokenOffAt = transcoding.stoppedAt
  }

  /// Where the first bytes stand that are not UTF-8, and whether they are a character that breaks off at the end.
  private static func invalid(in bytes: [UInt8]) -> (start: Int, isBrokenOff: Bool) {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return (bytes.count, false)
    } catch {
      let isLast = error.byteOffsets.upperBound == bytes.count
      return (error.byteOffsets.lowerBound, isLast && error.kind == .truncatedScalar)
    }
  }
}

extension ParseError {
  /// UNSUPPORTED_CHARSET: bytes that are in no charset that is read, or no text in the one that they should be in.
  fileprivate static func unsupportedCharset(_ charset: String?, at offset: Int) -> ParseError {
    let names = ReportParser.charsets.joined(separator: ", ")
    let what =
      charset.map { "cannot be read as \($0) from byte \(offset) on" }
      ?? "is not UTF-8 from byte \(offset) on, nor any other charset that is known"
    return ParseError(
      .unsupportedCharset,
      "The input \(what); \(names) are read. Convert it first: iconv -t UTF-8.",
      ["charset": charset ?? "unknown", "offset": "\(offset)", "converter": "iconv -t UTF-8"])
  }
}
