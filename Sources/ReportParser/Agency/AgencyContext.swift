import AdministrativeDivisions
import DisclosureReport

/// What the body of a report shows beside its agency's name: places, web hosts, document symbols.
struct AgencyContext {
  /// Names of the candidates' provinces and prefectures that the text prints.
  var names: [String] = []
  /// Web hosts, in lower case.
  var hosts: [String] = []
  /// Document symbols (发文字号), as printed: 青政办函〔2021〕16号.
  var documentSymbols: [String] = []

  /// Reads a text, and the web address that it came from, for what may decide between candidates.
  static func read(
    _ text: SourceText, uri: String?, deciding candidates: [AgencyCandidate],
    directory: DivisionDirectory,
    year: Int
  ) -> AgencyContext {
    let bytes = text.bytes.span
    var context = AgencyContext()
    context.hosts = hosts(of: text, uri: uri)
    context.documentSymbols = symbols(bytes)
    let parents = candidates.flatMap { candidate in
      let path = directory.path(of: candidate.divisionCode, inForceAtEndOf: year)
      return [path.province?.name, path.prefecture?.name].compactMap(\.self)
    }
    context.names = Set(parents).sorted().filter { isOwn(Array($0.utf8), bytes) }
    return context
  }

  /// The hosts of governments that a text prints, and that of the web address that it came from.
  static func hosts(of text: SourceText, uri: String?) -> [String] {
    hosts(Array((uri ?? "").utf8).span) + hosts(text.bytes.span)
  }

  /// Whether a text names a place otherwise than as one that was visited or taken for a model: 赴某市学习, 参照某省等地的做法.
  private static func isOwn(_ name: [UInt8], _ bytes: Swift.Span<UInt8>) -> Bool {
    var from = 0
    var looked = 0
    while let found = bytes.firstIndex(ofPhrase: name, from: from), looked < most {
      from = found + name.count
      looked += 1
      let isForeign =
        foreignBefore.contains { word in
          bytes.firstIndex(ofPhrase: word, from: max(0, found - 18), before: found) != nil
        }
        || foreignBehind.contains { word in
          bytes.firstIndex(ofPhrase: word, from: from, before: min(bytes.count, from + 24)) != nil
        }
      if !isForeign { return true }
    }
    return false
  }

  /// Runs of host characters that hold `.gov.cn`.
  private static func hosts(_ bytes: Swift.Span<UInt8>) -> [String] {
    var hosts: [String] = []
    var from = 0
    var marks = 0
    while let mark = bytes.firstIndex(ofPhrase: domain, from: from), hosts.count < most,
      marks < mostMarks
    {
      marks += 1
      let end = mark + domain.count
      var start = mark
      while start > max(0, mark - longestHost), isHostByte(bytes[start - 1]) { start -= 1 }
      let host = string(bytes, start..<end).lowercased()
      if start < mark, !hosts.contains(host) { hosts.append(host) }
      from = end
    }
    return hosts
  }

  /// The Chinese characters before each `〔`, with the year and number behind it.
  private static func symbols(_ bytes: Swift.Span<UInt8>) -> [String] {
    var symbols: [String] = []
    var from = 0
    var marks = 0
    while let mark = bytes.firstIndex(ofPhrase: bracket, from: from), symbols.count < most,
      marks < mostMarks
    {
      marks += 1
      from = mark + bracket.count
      var start = mark
      // Where the reading of a character was left out, blanks stand between the characters.
      while start >= 3, mark - start < 42 {
        if bytes[start - 1] == 0x20 {
          start -= 1
        } else if isIdeograph(bytes.wideCharacter(at: start - 3)) {
          start -= 3
        } else {
          break
        }
      }
      guard start < mark,
        let end = bytes.firstIndex(ofPhrase: number, from: mark, before: mark + 24 + number.count)
      else { continue }
      symbols.append(string(bytes, start..<end + number.count))
    }
    return symbols
  }

  private static func string(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == 0x2E || byte == 0x2D
  }

  private static func isIdeograph(_ character: UInt32) -> Bool {
    character >= 0x3400 && character <= 0x9FFF
  }

  /// The longest host name before its domain, in bytes.
  private static let longestHost = 253
  /// How many hosts, and how many symbols, are looked at; more decide nothing.
  private static let most = 64
  /// Words before, or behind, the name of a place that is somebody else's.
  private static let foreignBefore = ["赴", "前往", "参照", "借鉴", "对标", "学习", "与", "同", "到", "帮扶", "支援"]
    .map {
      Array($0.utf8)
    }
  private static let foreignBehind = ["等地", "学习", "考察", "调研", "交流", "协作", "挂职", "经验", "对口", "先进"]
    .map {
      Array($0.utf8)
    }
  /// How many places are looked at where one may stand, the same again and again among them.
  private static let mostMarks = 4_096
  private static let domain = Array(".gov.cn".utf8)
  private static let bracket = Array("〔".utf8)
  private static let number = Array("号".utf8)
}
