public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_NarrativeNumber {
  /// The message of a number in prose.
  public init(_ number: NarrativeNumber) {
    self.init()
    kind = Gongkai_V1_NarrativeKind(core: number.kind)
    value = Gongkai_V1_Decimal(number.value)
    unit = number.unit
    approximate = number.approximate
    span = Gongkai_V1_SourceSpan(number.span)
  }
}

extension NarrativeNumber {
  /// The number of a message, which must say what it counts.
  public init(_ message: Gongkai_V1_NarrativeNumber) throws(RecordMessageError) {
    let kind = try message.kind.core(as: NarrativeKind.self, field: "narrative.kind")
    guard let kind else {
      throw RecordMessageError(field: "narrative.kind", message: "a number in prose needs a kind")
    }
    self.init(
      kind: kind, value: try FixedDecimal(message.value, field: "narrative.value"),
      unit: message.unit, approximate: message.approximate,
      span: try SourceSpan(message.span, field: "narrative.span"))
  }
}

extension Gongkai_V1_Indicator {
  /// The message of an indicator.
  public init(_ indicator: Indicator) {
    self.init()
    name = indicator.name
    if let code = indicator.code { self.code = code }
    unit = indicator.unit
    if let value = indicator.value { self.value = Gongkai_V1_Decimal(value) }
    depth = Int32(clamping: indicator.depth)
    if let span = indicator.span { self.span = Gongkai_V1_SourceSpan(span) }
  }
}

extension Indicator {
  /// The indicator of a message.
  public init(_ message: Gongkai_V1_Indicator) throws(RecordMessageError) {
    guard message.depth >= 0 else {
      throw RecordMessageError(field: "indicators.depth", message: "\(message.depth) is below 0")
    }
    self.init(
      name: message.name, code: message.hasCode ? message.code : nil, unit: message.unit,
      value: message.hasValue
        ? try FixedDecimal(message.value, field: "indicators.value") : nil,
      depth: Int(message.depth),
      span: message.hasSpan ? try SourceSpan(message.span, field: "indicators.span") : nil)
  }
}
