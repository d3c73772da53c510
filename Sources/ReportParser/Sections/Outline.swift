import DisclosureReport

/// Where a report's sections stand in its text.
struct Outline {
  /// A section: what it is, and its lines without the heading.
  struct Section {
    var kind: SectionKind
    var lines: Range<Int>
  }

  /// The sections found, in the order of the text.
  let sections: [Section]
  /// The lines before the first heading.
  let front: Range<Int>
  /// The lines of each table, in the tables' order.
  private let tables: [Range<Int>?]

  init(_ text: SourceText) {
    var starts = Self.headings(text)
    for table in FormTable.allCases where !starts.contains(where: { $0.kind == table.section }) {
      guard let line = TableAnchor.firstLine(of: table, in: text) else { continue }
      let place = starts.firstIndex { $0.line > line } ?? starts.count
      starts.insert(Start(kind: table.section, line: line, isHeading: false), at: place)
    }
    front = 0..<(starts.first?.line ?? text.lines.count)
    let sections = starts.indices.map { index in
      let start = starts[index]
      let end = index + 1 < starts.count ? starts[index + 1].line : text.lines.count
      let first = start.isHeading ? start.line + 1 : start.line
      return Section(kind: start.kind, lines: min(first, end)..<end)
    }
    self.sections = sections
    tables = FormTable.allCases.map { Self.lines(of: $0, sections, text) }
  }

  /// Where a section starts: at its heading, or, where that was lost, at its table.
  private struct Start {
    var kind: SectionKind
    var line: Int
    var isHeading: Bool
  }

  private static func headings(_ text: SourceText) -> [Start] {
    var found: [Start] = []
    found.reserveCapacity(8)
    var words: [UInt8] = []
    let bytes = text.bytes.span
    let lines = text.lines.span
    for index in lines.indices {
      if StopSignal.isGiven(atLine: index) { break }
      let line = lines[index]
      if line.end - line.start < 12 { continue }
      guard Heading.endOfNumeral(line.range, bytes) != nil else { continue }
      let length = text.length(of: index)
      guard length >= 12, length <= 4 * Heading.maximumLength else { continue }
      if let kind = Heading.kind(
        of: bytes.trimmed(line.range), length: length, in: bytes, words: &words)
      {
        found.append(Start(kind: kind, line: index, isHeading: true))
      }
    }
    return found
  }

  /// The lines of a table, or nil where no section is the table's.
  func lines(of table: FormTable) -> Range<Int>? { tables[Int(table.rawValue)] }

  /// The lines of a table: the section of its kind that holds the table's words, else the longest.
  ///
  /// Headings may stand in a table of contents as well, and above prose.
  private static func lines(
    of table: FormTable, _ sections: [Section], _ text: SourceText
  ) -> Range<Int>? {
    let isCandidate = { (section: Section) in
      section.kind == table.section && !section.lines.isEmpty
    }
    guard let first = sections.firstIndex(where: isCandidate),
      let last = sections.lastIndex(where: isCandidate)
    else { return nil }
    if first == last { return sections[first].lines }
    let candidates = sections[first...last].filter(isCandidate).map(\.lines)
    let bytes = text.bytes.span
    let telling = candidates.filter { lines in
      text.lines[lines].contains { TableAnchor.stands(of: table, in: $0.range, bytes) }
    }
    return (telling.isEmpty ? candidates : telling).max { $0.count < $1.count }
  }

  /// The sections of prose: those that hold no table.
  var prose: some Sequence<Section> {
    sections.lazy.filter { $0.kind == .overview || $0.kind == .problems || $0.kind == .other }
  }
}

extension FormTable {
  /// The section that the table makes up.
  fileprivate var section: SectionKind {
    switch self {
    case .proactive: .proactive
    case .applications: .applications
    case .disputes: .disputes
    }
  }
}
