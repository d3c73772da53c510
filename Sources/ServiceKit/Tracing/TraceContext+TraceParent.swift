/// The `traceparent` header of W3C Trace Context: `00-<32 digits>-<16 digits>-<2 digits>`.
extension TraceContext {
  private static let length = 55
  private static let sampledFlag: UInt64 = 0x01

  /// The context that a `traceparent` spells, or nil where it is not valid.
  ///
  /// Strict, as the recommendation demands: lower case only, no identity of zeros, version `ff`
  /// refused, version `00` of exactly 55 characters. A later version may go on after a hyphen;
  /// what this version knows of it is read.
  public init?(traceParent: some StringProtocol) {
    let bytes = Array(traceParent.utf8.prefix(Self.length + 1))
    guard bytes.count >= Self.length else { return nil }
    let hyphen = UInt8(ascii: "-")
    guard bytes[2] == hyphen, bytes[35] == hyphen, bytes[52] == hyphen,
      let version = Hexadecimal.value(bytes[0..<2]), version != 0xff,
      bytes.count == Self.length || (version != 0 && bytes[Self.length] == hyphen),
      let high = Hexadecimal.value(bytes[3..<19]), let low = Hexadecimal.value(bytes[19..<35]),
      let traceID = TraceID(high: high, low: low),
      let span = Hexadecimal.value(bytes[36..<52]), let spanID = SpanID(span),
      let flags = Hexadecimal.value(bytes[53..<55])
    else { return nil }
    self.init(traceID: traceID, spanID: spanID, isSampled: flags & Self.sampledFlag != 0)
  }

  /// The header of this context, in version `00`.
  public var traceParent: String { "00-\(traceID)-\(spanID)-\(isSampled ? "01" : "00")" }
}
