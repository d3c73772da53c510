/// A report of a text, and where its sections stand in it.
struct ReportPart {
  /// The report's text.
  let text: SourceText
  /// Where its sections stand.
  let outline: Outline

  /// A report whose sections are to be found.
  init(_ text: SourceText) {
    self.text = text
    outline = Outline(text)
  }
}

/// Parts a text that holds several reports, one behind the other or side by side.
enum ReportParts {
  /// How many lines the table of applications has at least: fewer are a line of a table of contents.
  private static let fewestLines = 8

  /// The reports of a text; the text itself where it is one.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - mayHoldGaps: false where no two spaces stand side by side in it.
  /// - Returns: the reports, at least one.
  static func parts(of text: SourceText, mayHoldGaps: Bool = true) -> [ReportPart] {
    guard mayHoldGaps, let halves = PageHalves.halves(of: text) else { return inTurn(text) }
    return halves.flatMap(inTurn)
  }

  /// Reports one behind the other: each has a title before its sections, and a table of applications among them.
  private static func inTurn(_ text: SourceText) -> [ReportPart] {
    let whole = ReportPart(text)
    let sections = whole.outline.sections
    let tables = sections.indices.filter {
      sections[$0].kind == .applications && sections[$0].lines.count >= fewestLines
    }
    guard tables.count > 1 else { return [whole] }
    var starts = [0]
    for (former, next) in zip(tables, tables.dropFirst()) {
      // The next report's sections begin behind the former's last.
      let between = former + 1..<next
      let last = between.last { [.other, .problems, .disputes].contains(sections[$0].kind) }
      let first = (last ?? former) + 1
      guard let title = title(above: sections[first].lines.lowerBound, from: former, sections, text)
      else { continue }
      starts.append(title)
    }
    guard starts.count > 1 else { return [whole] }
    return zip(starts, starts.dropFirst() + [text.lines.count]).map { start, end in
      ReportPart(SourceText(start..<end, of: text))
    }
  }

  /// The title nearest above a line and behind a table; one that names a year before one that does not.
  private static func title(
    above line: Int, from table: Int, _ sections: [Outline.Section], _ text: SourceText
  ) -> Int? {
    let earliest = sections[table].lines.upperBound
    guard earliest < line else { return nil }
    var nearest: Int?
    for line in (earliest..<line).reversed() {
      guard let title = Title.at(line, in: text) else { continue }
      nearest = nearest ?? line
      if title.year != nil {
        nearest = line
        break
      }
    }
    return nearest.map { lineOfName(above: $0, text) ?? $0 }
  }

  /// The line of the agency's name, where that stands above the title's.
  private static func lineOfName(above title: Int, _ text: SourceText) -> Int? {
    let bytes = text.bytes.span
    let above = text.lines[..<title].lastIndex { !bytes.trimmed($0.range).isEmpty }
    guard let above, title - above <= 3 else { return nil }
    var name: [UInt8] = []
    name.appendWithoutBlanks(text.lines[above].range, of: bytes, atMost: 150)
    return AgencyName.looksLikeOne(name) ? above : nil
  }
}
