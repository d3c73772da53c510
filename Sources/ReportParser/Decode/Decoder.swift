import DisclosureReport

/// Bytes as received → text: media type, charset, validation.
struct Decoder {
  /// What the bytes turned out to be.
  struct Decoded {
    var text: SourceText
    var mediaType: String
    var charset: String
    /// False where no two spaces stand side by side.
    var mayHoldGaps = true
    /// The offset at which reading stopped before the end of the text; nil where all was read.
    var stoppedAt: Int?
  }

  let limits: ParserLimits

  /// Decodes an input, or says what it is instead of a text.
  ///
  /// UTF-8 is read, with or without a byte order mark. Every other charset and every binary format is refused by
  /// name.
  func decode(_ input: ParserInput) throws(ParseError) -> Decoded {
    let bytes = input.bytes
    guard bytes.count <= limits.maximumBytes else {
      throw ParseError(
        .inputTooLarge, "The input has \(bytes.count) bytes; the limit is \(limits.maximumBytes).",
        ["limit": "\(limits.maximumBytes)", "value": "\(bytes.count)"])
    }
    if let format = BinaryFormat.of(bytes) {
      throw ParseError(
        .unsupportedMediaType,
        "The input is \(format.name), not text. Convert it first: \(format.converter).",
        ["mediaType": format.mediaType, "converter": format.converter])
    }
    let survey = try survey(bytes, stated: input.charset)
    let essence = try essence(of: input.mediaType)
    let isHTML =
      essence == "text/html" || survey.holdsAngles && MarkupSniffer.isHTML(bytes, stated: essence)
    let decoded = isHTML ? html(bytes, stated: essence) : plain(bytes, survey, stated: essence)
    let text = decoded.text
    guard text.lines.contains(where: { !text.trimmed($0.range).isEmpty }) else {
      throw ParseError(.emptyInput, "The input has no text.", ["value": "\(bytes.count)"])
    }
    return decoded
  }

  private func html(_ bytes: [UInt8], stated: String?) -> Decoded {
    let flattened = FlattenedHTML(bytes)
    return Decoded(
      text: flattened.text.normalised(), mediaType: stated ?? "text/html", charset: "UTF-8",
      stoppedAt: flattened.stoppedAt)
  }

  private func plain(_ bytes: [UInt8], _ survey: TextSurvey, stated: String?) -> Decoded {
    let text = SourceText(bytes, survey)
    // Taking residues out makes gaps.
    let mayHoldGaps = survey.holdsGaps || text.printed != nil
    return Decoded(
      text: text, mediaType: stated ?? Self.mediaType(of: text), charset: "UTF-8",
      mayHoldGaps: mayHoldGaps)
  }

  /// Markdown where any line begins with a pipe.
  private static func mediaType(of text: SourceText) -> String {
    let bytes = text.bytes.span
    for line in text.lines where line.start < line.end && bytes[line.start] == 0x7C {
      return "text/markdown"
    }
    return "text/plain"
  }

  /// Goes through the bytes, or says what charset they are in instead of UTF-8.
  private func survey(_ bytes: [UInt8], stated: String?) throws(ParseError) -> TextSurvey {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw unsupported("UTF-16", offset: 0)
    }
    if let stated, !["utf-8", "utf8", "us-ascii", "ascii"].contains(stated.lowercased()) {
      throw unsupported(stated, offset: 0)
    }
    if let survey = TextSurvey(bytes.span) { return survey }
    throw unsupported(nil, offset: Self.firstInvalid(bytes))
  }

  /// Where the first bytes stand that are not UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return bytes.count
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private func unsupported(_ charset: String?, offset: Int) -> ParseError {
    let what = charset.map { "is in \($0)" } ?? "is not UTF-8 from byte \(offset) on"
    return ParseError(
      .unsupportedCharset,
      "The input \(what); only UTF-8 is read. Convert it first: iconv -t UTF-8.",
      ["charset": charset ?? "unknown", "offset": "\(offset)", "converter": "iconv -t UTF-8"])
  }

  /// The stated media type without its parameters, in lower case.
  private func essence(of stated: String?) throws(ParseError) -> String? {
    guard let essence = stated?.prefix(while: { $0 != ";" }).lowercased() else { return nil }
    guard (ReportParser.mediaTypes + ["text/x-markdown"]).contains(essence) else {
      throw ParseError(
        .unsupportedMediaType, "The media type \(essence) is not read.", ["mediaType": essence])
    }
    return essence
  }
}
