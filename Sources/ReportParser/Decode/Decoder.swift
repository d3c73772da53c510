import DisclosureReport

/// Bytes as received → text: media type, charset, validation.
struct Decoder {
  /// What the bytes turned out to be.
  struct Decoded {
    var text: SourceText
    var mediaType: String
    /// How the text was received.
    var received: ReceivedText
    /// False where no two spaces stand side by side.
    var mayHoldGaps = true
    /// The offset at which reading markup stopped before the end of the text; nil where all was read.
    var stoppedAt: Int?
  }

  let limits: ParserLimits

  /// Decodes an input, or says what it is instead of a text.
  ///
  /// ``ReceivedText`` tells the charset. Every binary format is refused by name.
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
    let received = try ReceivedText(bytes, stated: input.charset)
    let essence = try essence(of: input.mediaType)
    let isHTML =
      essence == "text/html"
      || received.survey.holdsAngles && MarkupSniffer.isHTML(received.bytes, stated: essence)
    let decoded = isHTML ? html(received, stated: essence) : plain(received, stated: essence)
    let text = decoded.text
    guard text.lines.contains(where: { !text.trimmed($0.range).isEmpty }) else {
      throw ParseError(.emptyInput, "The input has no text.", ["value": "\(bytes.count)"])
    }
    return decoded
  }

  private func html(_ received: ReceivedText, stated: String?) -> Decoded {
    let flattened = FlattenedHTML(received.bytes, maximumNesting: limits.maximumNesting)
    return Decoded(
      text: flattened.text.normalised(), mediaType: stated ?? "text/html", received: received,
      stoppedAt: flattened.stoppedAt)
  }

  private func plain(_ received: ReceivedText, stated: String?) -> Decoded {
    let text = SourceText(received.bytes, received.survey)
    // Taking residues out makes gaps.
    let mayHoldGaps = received.survey.holdsGaps || text.printed != nil
    return Decoded(
      text: text, mediaType: stated ?? Self.mediaType(of: text), received: received,
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
