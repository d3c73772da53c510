public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_Finding {
  /// The message of a finding.
  public init(_ finding: Finding) {
    self.init()
    code = Gongkai_V1_FindingCode(core: finding.code)
    origin = Gongkai_V1_FindingOrigin(finding.code.origin)
    severity = Gongkai_V1_FindingSeverity(core: finding.severity)
    message = finding.message
    cells = finding.cells.map(\.path)
    spans = finding.spans.map(Gongkai_V1_SourceSpan.init)
    if let expected = finding.expected { self.expected = expected }
    if let actual = finding.actual { self.actual = actual }
  }
}

extension Gongkai_V1_FindingOrigin {
  /// The value of an origin.
  public init(_ origin: FindingOrigin) {
    switch origin {
    case .reading: self = .reading
    case .report: self = .report
    case .crossReport: self = .crossReport
    }
  }
}

extension Finding {
  /// The finding of a message, whose origin must be its code's.
  public init(_ message: Gongkai_V1_Finding) throws(RecordMessageError) {
    guard let code = try message.code.core(as: FindingCode.self, field: "findings.code") else {
      throw RecordMessageError(field: "findings.code", message: "a finding needs a code")
    }
    let origin = Gongkai_V1_FindingOrigin(code.origin)
    guard message.origin == .unspecified || message.origin == origin else {
      throw RecordMessageError(
        field: "findings.origin", message: "\(message.origin) is not the origin of \(code.name)")
    }
    let severity = try message.severity.core(as: FindingSeverity.self, field: "findings.severity")
    self.init(code, severity ?? .warning, message.message, cells: message.cells.map(CellPath.init))
    for span in message.spans { spans.append(try SourceSpan(span, field: "findings.spans")) }
    expected = message.hasExpected ? message.expected : nil
    actual = message.hasActual ? message.actual : nil
  }
}
