public import DisclosureReport

extension ReportRecord {
  /// Holds the record against the rules that every record keeps, whatever text it was read from.
  ///
  /// - Parameter hasEvidence: whether evidence of every cell was asked for.
  /// - Returns: the rules that it breaks, a sentence each.
  public func brokenRules(hasEvidence: Bool) -> [String] {
    brokenSpans + brokenEvidence(isWhole: hasEvidence) + brokenFindings + brokenAgency
  }

  // MARK: Spans

  private var brokenSpans: [String] {
    let evidence = evidence.compactMap(\.span) + indicators.compactMap(\.span)
    let spans = findings.flatMap(\.spans) + narrative.map(\.span) + evidence
    return spans.filter { !isInside($0) }.map {
      "\($0.length) bytes from \($0.offset) on are not among the \(source.bytes) of the source"
    }
  }

  private func isInside(_ span: SourceSpan) -> Bool {
    span.offset >= 0 && span.length >= 0 && span.offset <= source.bytes
      && span.length <= source.bytes - span.offset
  }

  // MARK: Evidence

  private func brokenEvidence(isWhole: Bool) -> [String] {
    var broken: [String] = []
    var told = CellSet()
    for evidence in evidence {
      let isPrinted = cells[evidence.cell] != nil
      if told.contains(evidence.cell) { broken.append("\(evidence.cell.path) has evidence twice") }
      told.insert(evidence.cell)
      if isPrinted != evidence.reading.hasValue {
        broken.append(
          "\(evidence.cell.path) is \(evidence.reading) and holds \(isPrinted ? "a" : "no") value")
      }
      if !isWhole, evidence.reading != .inferred {
        broken.append("\(evidence.cell.path) has evidence that nobody asked for")
      }
    }
    if isWhole, !cells.printed.allSatisfy(told.contains) {
      broken.append("a cell holds a value and has no evidence")
    }
    return broken
  }

  // MARK: Findings

  private var brokenFindings: [String] {
    findings.flatMap { finding in
      let paths = finding.cells.filter(\.cells.isEmpty).map { "\($0.path) is no path of cells" }
      return finding.message.isEmpty ? paths + ["\(finding.code) says nothing"] : paths
    }
  }

  // MARK: Year and agency

  private var brokenAgency: [String] {
    var broken: [String] = []
    let isKnown = [.exact, .byContext, .byHint].contains(agency.resolution)
    if isKnown != (agency.id != nil) {
      broken.append("an agency \(agency.resolution) has \(agency.id ?? "no id")")
    }
    if (agency.resolution == .ambiguous) != (agency.candidates.count > 1) {
      broken.append("an agency \(agency.resolution) has \(agency.candidates.count) candidates")
    }
    if let year, !(1990...2099).contains(year) { broken.append("\(year) is no year of a report") }
    return broken
  }
}

extension CellReading {
  /// Whether a cell read like this holds a value.
  fileprivate var hasValue: Bool {
    switch self {
    case .printed, .inferred, .entered: true
    case .blank, .placeholder: false
    }
  }
}
