/// The layouts in which a report can be generated, named as file names spell them.
public enum LayoutKind: String, CaseIterable, Sendable {
  /// Markdown with pipes, blanks kept; some rows are shifted against the head.
  case pipes
  /// Ragged tabs: merged cells leave empty fields, some rows lack them.
  case tabs
  /// Tabs with a surplus 0 in the row （七）总计 and in the table of disputes.
  case tabsSurplus = "tabs-surplus"
  /// Tabs, cells wrapped by spaces, the table cut by page breaks, the head one character a blank.
  case tabsBroken = "tabs-broken"
  /// Lines of text, blanks dropped, the head one character a line, every line followed by a blank
  /// one.
  case linearised

  /// The ways of printing 0 that go with the layout.
  public var zeroStyles: [ZeroStyle] { layout.zeroStyles }

  /// What writes it.
  var layout: any ReportLayout {
    switch self {
    case .pipes: PipesLayout()
    case .tabs: TabsLayout()
    case .tabsSurplus: SurplusTabsLayout()
    case .tabsBroken: BrokenTabsLayout()
    case .linearised: LinearisedLayout()
    }
  }
}
