/// The small print below a chart, wrapped to its width.
struct Footnotes {
  private static let size = 11.0
  private static let lineHeight = 16.0
  private static let gap = 14.0
  /// A note longer than this is cut; it stands whole in the title of its group.
  private static let linesOfNote = 4

  private let notes: [(whole: String, lines: [String])]

  /// The notes that say something, in order.
  init(_ notes: [String]) {
    self.notes = notes.compactMap { note in
      let lines = LabelText.lines(
        of: note, width: ChartFrame.width - 2 * ChartFrame.margin, size: Self.size,
        limit: Self.linesOfNote)
      return lines.isEmpty ? nil : (note, lines)
    }
  }

  /// The height of all lines, with the gap above.
  var height: Double {
    let lines = notes.reduce(0) { $0 + $1.lines.count }
    return lines == 0 ? 0 : Self.gap + Double(lines) * Self.lineHeight
  }

  /// Draws the notes below a height.
  func draw(_ markup: inout Markup, top: Double) {
    var baseline = top + Self.gap + Self.size
    for note in notes {
      markup.open("g")
      markup.element("title", note.whole)
      for line in note.lines {
        markup.label(
          line, x: ChartFrame.margin, y: baseline,
          TextStyle(size: Self.size, fill: Ink.quiet, role: "footnote"))
        baseline += Self.lineHeight
      }
      markup.close("g")
    }
  }
}
