import DisclosureReport

/// Says which sections of prose a report on the form lacks: 一, 五 and 六; of the others the tables are missed.
///
/// Only where the text is sure to go on behind the place: neither a heading in any words nor what the section is about
/// stands there, and something of the report's own comes behind.
struct MissingSections {
  private let part: ReportPart
  private let bytes: [UInt8]

  /// The findings of a report whose three tables were read.
  static func findings(_ part: ReportPart) -> [Finding] {
    let sections = MissingSections(part: part, bytes: part.text.bytes)
    return [sections.overview, sections.problems, sections.other].compactMap(\.self)
  }

  /// 一、总体情况: nothing but a title stands before the first table.
  private var overview: Finding? {
    guard !has(.overview), part.outline.sections.first?.kind == .proactive else { return nil }
    let head = part.outline.front
    let words = part.text.words(of: head, first: Self.longestTitle + 1)
    guard words.count <= Self.longestTitle, !words.holds(anyOf: Self.overviewWords) else {
      return nil
    }
    return finding("一 (总体情况)", at: head.upperBound)
  }

  /// 五、存在的主要问题及改进情况: section 六, or the signature, follows the last table.
  private var problems: Finding? {
    guard !has(.problems), let tail, !holds(Self.problemWords, in: part.text.lines.indices),
      !hasChapter(Self.five, in: tail)
    else { return nil }
    if let other = section(.other), other.lines.lowerBound > tail.lowerBound {
      return finding("五 (存在的主要问题及改进情况)", at: other.lines.lowerBound)
    }
    return signature(behind: tail.lowerBound).flatMap {
      finding("五 (存在的主要问题及改进情况)", at: $0)
    }
  }

  /// 六、其他需要报告的事项: the signature follows section 五.
  private var other: Finding? {
    guard !has(.other), let tail, let problems = section(.problems),
      problems.lines.lowerBound >= tail.lowerBound, !holds(Self.otherWords, in: tail),
      !hasChapter(Self.six, in: tail)
    else { return nil }
    return signature(behind: problems.lines.lowerBound).flatMap {
      finding("六 (其他需要报告的事项)", at: $0)
    }
  }

  // MARK: Where

  private func section(_ kind: SectionKind) -> Outline.Section? {
    part.outline.sections.last { $0.kind == kind }
  }

  private func has(_ kind: SectionKind) -> Bool { section(kind) != nil }

  /// The lines from the table of disputes on.
  private var tail: Range<Int>? {
    part.outline.lines(of: .disputes).map { $0.lowerBound..<part.text.lines.count }
  }

  /// The line of the signature's date, where it stands behind a line.
  private func signature(behind line: Int) -> Int? {
    guard let date = SignatureDate.read(part.text) else { return nil }
    let found = part.text.lines.indices.last {
      part.text.lines[$0].range.contains(date.span.lowerBound)
    }
    return found.flatMap { $0 > line ? $0 : nil }
  }

  /// Whether a chapter with one of some numerals is headed among some lines, whatever it is called.
  private func hasChapter(_ numerals: [[UInt8]], in lines: Range<Int>) -> Bool {
    lines.contains { line in
      let range = part.text.trimmed(part.text.lines[line].range)
      return numerals.contains {
        bytes.span.endOfPhrase($0, from: range.lowerBound, before: range.upperBound) != nil
      }
    }
  }

  private func holds(_ phrases: [[UInt8]], in lines: Range<Int>) -> Bool {
    part.text.runs(of: lines).contains { run in
      phrases.contains {
        bytes.span.firstIndex(ofPhrase: $0, from: run.lowerBound, before: run.upperBound) != nil
      }
    }
  }

  private func finding(_ section: String, at line: Int) -> Finding? {
    guard part.text.lines.indices.contains(line) else { return nil }
    return Finding(
      .missingSection, .info, "The text has no section \(section), and goes on behind its place.",
      spans: [SourceSpan(part.text.lines[line].range)])
  }

  /// How much stands before the first table where nothing but a title and its lines does, in bytes.
  private static let longestTitle = 450
  private static let overviewWords = phrases("总体情况 概述 基本情况 工作情况 一、 主动公开")
  private static let problemWords = phrases("问题 不足 改进 下一步 打算 改善 短板")
  private static let otherWords = phrases("需要报告 其他事项 其它事项 信息处理费 需要说明")
  private static let five = phrases("五、 五． 五. （五） (五)")
  private static let six = phrases("六、 六． 六. 七、 （六） (六)")

  private static func phrases(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}
