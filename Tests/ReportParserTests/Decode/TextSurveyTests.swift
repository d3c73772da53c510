import Testing

@testable import ReportParser

@Suite("Going through a text once")
struct TextSurveyTests {
  /// Characters of one to four bytes, those at the limits of UTF-8 among them, and bytes that are no character.
  private static let pieces: [[UInt8]] =
    [
      "a", "0", " ", "\n", "é", "ࠀ", "中", "公開", "。", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "😀",
      "\u{10FFFF}",
    ]
    .map { Array($0.utf8) } + [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xE4, 0xB8],
      [0xE4], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ]

  @Test("Takes for UTF-8 what the standard library does", arguments: 0..<40)
  func validates(seed: UInt64) {
    var random = SplitMix(state: seed)
    for length in 1...40 {
      // Most pieces are whole characters, so that texts of any length are valid, too.
      let bytes = (0..<length).flatMap { _ in
        Self.pieces[random.next(below: random.next(below: 8) == 0 ? Self.pieces.count : 14)]
      }
      let isValid = (try? UTF8Span(validating: bytes.span)) != nil
      let isTaken = TextSurvey(bytes.span) != nil
      #expect(isTaken == isValid, "\(bytes)")
    }
  }

  @Test("Cuts lines at LF, CR and form feed, and nowhere else")
  func cutsLines() throws {
    let text = Array("一\n\n二三\r\n四\u{0B}五\u{0C}六\t七".utf8)
    let found = TextSurvey(text.span)
    let survey = try #require(found)
    let lines = survey.lines.map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(lines == ["一", "", "二三", "", "四\u{0B}五", "六\t七"])
  }

  @Test("Cuts as many lines as there are", arguments: [0, 1, 15, 16, 33, 400, 9_000, 20_000])
  func cutsManyLines(count: Int) throws {
    for line in ["\n", "a\n", "一二三四五六七八九十\r"] {
      let text = Array((String(repeating: line, count: count) + "末").utf8)
      let found = TextSurvey(text.span)
      let survey = try #require(found)
      #expect(survey.lines.count == count + 1)
      #expect(survey.lines.last?.range == text.count - 3..<text.count)
      let width = line.utf8.count
      #expect(
        survey.lines.dropLast().enumerated().allSatisfy {
          $0.element.range == $0.offset * width..<($0.offset + 1) * width - 1
        })
    }
  }

  @Test(
    "Tells what rare things a text holds",
    arguments: [
      ("某县二〇二二年共收到申请12件。", [false, false, false, false]),
      ("某县1 < 2，共收到申请12件。", [true, false, false, false]),
      ("某县z共收到申请12件。", [false, true, false, false]),
      ("某縣政府信息公開", [false, false, true, false]),
      ("<p>關於公開的某縣", [true, true, true, false]),
      ("某县  共收到申请 12 件。", [false, false, false, true]),
    ])
  func notes(text: String, expected: [Bool]) throws {
    // At every place of a block, and behind the last whole one.
    for (before, behind) in (0..<36).map({ ($0, 0) }) + (0..<36).map({ (40, $0) }) {
      let padding = (
        before: String(repeating: "1", count: before),
        behind: String(repeating: "县", count: behind)
      )
      let bytes = Array((padding.before + text + padding.behind).utf8)
      let found = TextSurvey(bytes.span)
      let survey = try #require(found)
      #expect(
        [
          survey.holdsAngles, survey.holdsSmallLetters, survey.holdsTraditional, survey.holdsGaps,
        ] == expected)
    }
  }
}

/// A small generator of numbers, so that every run draws the same texts.
private struct SplitMix {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }
}
