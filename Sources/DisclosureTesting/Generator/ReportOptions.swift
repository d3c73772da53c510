public import DisclosureReport

/// How reports are generated.
public struct ReportOptions: Hashable, Sendable {
  /// The layout of the text.
  public var layout: LayoutKind
  /// How a 0 is printed; nil draws one of the layout's.
  public var zeroStyle: ZeroStyle?
  /// What is wrong with the reports, besides what the layout brings.
  public var defects: [Defect]
  /// How much the agencies have to do.
  public var scale: AgencyScale
  /// Whether （六）其他处理 is one row; nil draws it, one report in ten.
  public var singleOther: Bool?
  /// How much prose stands around the tables.
  public var prose: ProseLength
  /// Whose columns the tables have.
  public var era: FormEra
  /// The contradictions to plant; nil where the prose makes no statements that could hold any.
  public var contradictions: Set<Contradiction>?

  /// Options; by default an ordinary county's, without defects.
  public init(
    layout: LayoutKind, zeroStyle: ZeroStyle? = nil, defects: [Defect] = [],
    scale: AgencyScale = .county, singleOther: Bool? = nil, prose: ProseLength = .brief,
    era: FormEra = .era2021, contradictions: Set<Contradiction>? = nil
  ) {
    self.layout = layout
    self.zeroStyle = zeroStyle
    self.defects = defects
    self.scale = scale
    self.singleOther = singleOther
    self.prose = prose
    self.era = era
    self.contradictions = contradictions
  }
}

/// Options that do not go together.
public struct ReportOptionsError: Error, Hashable, Sendable {
  /// What does not go with what.
  public var message: String
}

extension ReportOptions {
  /// Whether every defect goes with the layout, with each way of printing 0 that may be drawn, and
  /// with the other defects.
  func checkDefects() throws(ReportOptionsError) {
    let styles = zeroStyle.map { [$0] } ?? layout.zeroStyles
    for defect in defects {
      if defect == .surplusCells, styles != [.zeros] {
        throw ReportOptionsError(message: "surplus cells go with printed zeros only")
      }
      for style in styles where !defect.fits(layout, style) {
        throw ReportOptionsError(
          message: "\(defect.rawValue) does not go with \(layout.rawValue), \(style.rawValue)")
      }
      for other in defects + layout.layout.defects where !defect.fits(with: other) {
        throw ReportOptionsError(
          message: "\(defect.rawValue) does not go with \(other.rawValue)")
      }
    }
  }
}
