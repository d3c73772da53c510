/// What one annual report says (政府信息公开工作年度报告): every printed number in its cell, every doubt named.
public struct ReportRecord: Hashable, Sendable {
  /// Who it is about.
  public var agency: Agency
  /// The year reported on, not the year of signing; nil where the text does not tell.
  public var year: Int?
  /// The generation of the form; nil where no table tells.
  public var era: FormEra?
  /// The cells of the tables.
  public var cells: CellValues
  /// The indicators of the 2008 and 2014 eras.
  public var indicators: [Indicator]
  /// The numbers stated in prose.
  public var narrative: [NarrativeNumber]
  /// Every doubt, in the order of ``FindingCode`` and then of the form.
  public var findings: [Finding]
  /// Where the values stand.
  ///
  /// Cells INFERRED or ENTERED are always here, the others on request.
  public var evidence: [CellEvidence]
  /// The source.
  public var source: ReportSource
  /// What read it.
  public var parser: ParserStamp

  /// A record that says nothing yet.
  public init() {
    agency = Agency()
    cells = CellValues()
    indicators = []
    narrative = []
    findings = []
    evidence = []
    source = ReportSource()
    parser = ParserStamp()
  }

  /// The cells whose value is unknown: absent, named by a finding of the reader's, and not entered
  /// as blank by a person.
  public var unknownCells: CellSet {
    var unknown = CellSet()
    for finding in findings where finding.code.origin == .reading {
      for path in finding.cells {
        for cell in path.cells where cells[cell] == nil { unknown.insert(cell) }
      }
    }
    for item in evidence where item.reading == .entered { unknown.remove(item.cell) }
    return unknown
  }

  /// The cells whose value the layout alone does not settle: INFERRED, or ENTERED, which may be as
  /// blank.
  public var doubtedCells: CellSet {
    CellSet(
      evidence.lazy.filter { [cells] in
        $0.reading == .entered || $0.reading == .inferred && cells[$0.cell] != nil
      }.map(\.cell))
  }
}
