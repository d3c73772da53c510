extension RankingDrawing {
  /// Draws the rows, and the heading above those without a rank.
  func drawRows(_ markup: inout Markup) {
    for (index, row) in order.all.enumerated() {
      draw(row, cells[index], at: index, &markup)
    }
    guard layout.unrankedCount > 0 else { return }
    let y = layout.separatorBaseline
    markup.line(
      ChartFrame.margin, y - 16, ChartFrame.width - ChartFrame.margin, y - 16, stroke: Ink.quiet)
    markup.label(
      "未排名 Not ranked", x: ChartFrame.margin, y: y,
      TextStyle(size: 11, fill: Ink.quiet, hasHalo: true, role: "separator"))
  }

  private func draw(
    _ row: RankingRow, _ cells: RankingCells, at index: Int, _ markup: inout Markup
  ) {
    markup.open("g", ["class": "row"])
    markup.element("title", cells.line)
    drawBar(row, at: index, &markup)
    let baseline = layout.top(of: index) + layout.rowHeight / 2 + layout.fontSize * 0.36
    var style = TextStyle(
      size: layout.fontSize, fill: index < layout.rankedCount ? Ink.text : Ink.quiet,
      anchor: .end, role: "cell")
    let rank = LabelText.shortened(cells.rank, to: 32, size: layout.fontSize)
    markup.label(rank, x: RankingLayout.nameLeft - 12, y: baseline, style)
    let numbers = [cells.value, cells.denominator, cells.reports]
    for (text, right) in zip(numbers, layout.columns) {
      let shown = LabelText.shortened(text, to: RankingLayout.widestCell, size: layout.fontSize)
      markup.label(shown, x: right, y: baseline, style)
    }
    style.anchor = .start
    if !cells.marks.isEmpty {
      markup.label(cells.marks, x: layout.columns[0] + 2, y: baseline, style)
    }
    style.role = "row-name"
    let name = LabelText.shortened(
      PlainText.clean(cells.name).isEmpty ? cells.code : cells.name, to: layout.nameWidth,
      size: layout.fontSize)
    markup.label(name, x: RankingLayout.nameLeft, y: baseline, style)
    markup.close("g")
  }

  private func drawBar(_ row: RankingRow, at index: Int, _ markup: inout Markup) {
    guard let value = row.value?.drawable else { return }
    let top = layout.top(of: index)
    let (start, end) = (x(0), x(value))
    let paint = RankingHatch.paint(
      isRanked: index < layout.rankedCount, isIncomplete: row.isIncomplete)
    let inset = layout.rowHeight * 0.18
    markup.box(
      x: min(start, end), y: top + inset, width: abs(end - start),
      height: layout.rowHeight - 2 * inset, fill: paint.fill, stroke: paint.edge, role: "bar")
    guard let interval = Interval(row.low, row.high) else { return }
    markup.whisker(x(interval.low), x(interval.high), y: top + layout.rowHeight / 2)
  }
}
