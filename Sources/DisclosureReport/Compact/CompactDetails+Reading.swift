extension CompactReader {
  /// The part of a record that no aggregate needs, after the other.
  mutating func details(_ codes: [FindingCode]) throws(CompactError) -> CompactDetails {
    var findings: [Finding] = []
    for code in codes { findings.append(try finding(code)) }
    var candidates: [AgencyCandidate] = []
    for _ in 0..<(try count()) {
      let (id, name) = (try text(), try text())
      candidates.append(AgencyCandidate(id: id, name: name, divisionCode: try divisionCode()))
    }
    var narrative: [NarrativeNumber] = []
    for _ in 0..<(try count()) { narrative.append(try narrativeNumber()) }
    var indicators: [Indicator] = []
    for _ in 0..<(try count()) { indicators.append(try indicator()) }
    return CompactDetails(
      findings: findings, candidates: candidates, narrative: narrative, indicators: indicators)
  }

  private mutating func finding(_ code: FindingCode) throws(CompactError) -> Finding {
    var cells: [CellPath] = []
    for _ in 0..<(try count()) { cells.append(CellPath(try text())) }
    let (expected, actual) = (try optionalText(), try optionalText())
    return Finding(code, .info, "", cells: cells, expected: expected, actual: actual)
  }

  private mutating func narrativeNumber() throws(CompactError) -> NarrativeNumber {
    let kind = try one(of: NarrativeKind.self, "narrative kind")
    let (value, unit) = (try decimal(), try text())
    return NarrativeNumber(
      kind: kind, value: value, unit: unit, approximate: try flag(),
      span: SourceSpan(offset: 0, length: 0))
  }

  private mutating func indicator() throws(CompactError) -> Indicator {
    let (name, code, unit) = (try text(), try optionalText(), try text())
    let value = try flag() ? try decimal() : nil
    guard let depth = Int(exactly: try signed()) else { throw .malformed("depth") }
    return Indicator(name: name, code: code, unit: unit, value: value, depth: depth)
  }

  private mutating func decimal() throws(CompactError) -> FixedDecimal {
    let units = try signed()
    return FixedDecimal(units: units, nanos: try nanos())
  }

  private mutating func flag() throws(CompactError) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .malformed("flag")
    }
  }
}
