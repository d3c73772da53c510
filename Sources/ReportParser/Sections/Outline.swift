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

  init(_ text: SourceText) {
    var found: [(kind: SectionKind, line: Int)] = []
    var words: [UInt8] = []
    let bytes = text.bytes.span
    for (index, line) in text.lines.enumerated() where line.length >= 12 {
      guard line.length <= 4 * Heading.maximumLength, Heading.canBegin(line, in: bytes)
      else { continue }
      if let kind = Heading.kind(
        of: bytes.trimmed(line.range), length: line.length, in: bytes, words: &words)
      {
        found.append((kind, index))
      }
    }
    front = 0..<(found.first?.line ?? text.lines.count)
    sections = found.enumerated().map { index, heading in
      let end = index + 1 < found.count ? found[index + 1].line : text.lines.count
      return Section(kind: heading.kind, lines: heading.line + 1..<end)
    }
  }

  /// The lines of a table: the longest section of its kind.
  ///
  /// Headings may stand in a table of contents as well.
  func lines(of table: FormTable) -> Range<Int>? {
    let kind: SectionKind =
      switch table {
      case .proactive: .proactive
      case .applications: .applications
      case .disputes: .disputes
      }
    var longest: Range<Int>?
    for section in sections where section.kind == kind && section.lines.count > longest?.count ?? -1
    {
      longest = section.lines
    }
    return longest
  }

  /// The sections of prose: those that hold no table.
  var prose: some Sequence<Section> {
    sections.lazy.filter { $0.kind == .overview || $0.kind == .problems || $0.kind == .other }
  }
}
