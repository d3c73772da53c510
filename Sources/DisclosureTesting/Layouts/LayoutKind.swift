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
  /// Pipes behind every cell and none before the first, fillers `| |||` in the head.
  case trailingPipes = "trailing-pipes"
  /// Columns on a grid of display columns, labels over several lines, a page number in the table.
  case aligned
  /// The same on half a page: heads stacked and repeated, a blank line behind every row.
  case halfPage = "half-page"
  /// Labels and values in separate runs, runs of rows column by column.
  case readingOrder = "reading-order"
  /// A line for each row, blanks dropped, the values of a long label on a line below it.
  case rawLines = "raw-lines"
  /// Every row or group a table of its own below a heading, with the columns 数据1 to 数据6.
  case miniTables = "mini-tables"
  /// Rows of bare numbers between pipes, their labels in runs above or below.
  case orphanRows = "orphan-rows"
  /// One cell a line, blank lines between, blanks dropped.
  case cellLines = "cell-lines"
  /// One cell a line with a pipe behind it, a blank being a lone pipe.
  case pipedCells = "piped-cells"
  /// One cell a line, a lone pipe on the line below it.
  case cellsThenPipes = "cells-then-pipes"
  /// A lone pipe before every row, then one cell a line with a pipe behind it.
  case openedRows = "opened-rows"
  /// A page of a flip-book: the heads of table 四 vertical and interleaved, blanks dropped.
  case flipBook = "flip-book"
  /// HTML with merged cells.
  case html
  /// HTML on one line, blanks as `&nbsp;`.
  case htmlOneLine = "html-one-line"
  /// HTML as Word exports it: labels cut over spans, blanks as `<o:p>`.
  case htmlWord = "html-word"
  /// HTML whose page is laid out by a table around everything.
  case htmlNested = "html-nested"
  /// Pipes up to a page break, then a line for each row, blanks dropped.
  case pipesThenLines = "pipes-then-lines"
  /// Pipes up to a page break, then one cell a line, blanks dropped.
  case pipesThenCells = "pipes-then-cells"

  /// The layouts in which most reports come: those of demonstrations and samples unless others are
  /// asked for.
  public static let common: [LayoutKind] = [.pipes, .tabs, .tabsSurplus, .tabsBroken, .linearised]

  /// The ways of printing 0 that go with the layout.
  public var zeroStyles: [ZeroStyle] { layout.zeroStyles }

  /// Whether a blank cell leaves a visible place wherever the layout puts a row.
  public var keepsBlanks: Bool { layout.keepsBlanks }

  /// What writes it.
  var layout: any ReportLayout {
    switch self {
    case .pipes: PipesLayout()
    case .tabs: TabsLayout()
    case .tabsSurplus: SurplusTabsLayout()
    case .tabsBroken: BrokenTabsLayout()
    case .linearised: LinearisedLayout()
    case .trailingPipes: TrailingPipesLayout()
    case .aligned: AlignedLayout(grid: .page)
    case .halfPage: AlignedLayout(grid: .halfPage)
    case .readingOrder: ReadingOrderLayout()
    case .rawLines: RawLinesLayout()
    case .miniTables: MiniTablesLayout()
    case .orphanRows: OrphanRowsLayout()
    case .cellLines: CellLinesLayout(mark: .none)
    case .pipedCells: CellLinesLayout(mark: .behind)
    case .cellsThenPipes: CellLinesLayout(mark: .below)
    case .openedRows: CellLinesLayout(mark: .behindOpened)
    case .flipBook: FlipBookLayout()
    case .html: HTMLLayout(dialect: .plain)
    case .htmlOneLine: HTMLLayout(dialect: .oneLine)
    case .htmlWord: HTMLLayout(dialect: .word)
    case .htmlNested: HTMLLayout(dialect: .nested)
    case .pipesThenLines: ChangingLayout(second: .rawLines)
    case .pipesThenCells: ChangingLayout(second: .cellLines)
    }
  }
}
