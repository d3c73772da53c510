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
    _ text: SourceText, uri: String?, deciding candidates: [AgencyCandidate], directory: DivisionDirectory,
    year: Int
  ) -> AgencyContext {
    var context = AgencyContext()
    context.hosts = hosts(Array((uri ?? "").utf8)) + hosts(text.bytes)
    context.documentSymbols = symbols(text.bytes)
    let parents = candidates.flatMap { candidate in
      let path = directory.path(of: candidate.divisionCode, inForceAtEndOf: year)
      return [path.province?.name, path.prefecture?.name].compactMap(\.self)
    }
    context.names = Set(parents).sorted().filter { text.bytes.contains(phrase: Array($0.utf8)) }
    return context
  }

  /// Runs of host characters that hold `.gov.cn`.
  private static func hosts(_ bytes: [UInt8]) -> [String] {
    var hosts: [String] = []
    var from = 0
    while let mark = bytes.firstIndex(ofPhrase: domain, from: from) {
      var start = mark
      while start > 0, isHostByte(bytes[start - 1]) { start -= 1 }
      let host = String(decoding: bytes[start..<mark + domain.count], as: UTF8.self).lowercased()
      if start < mark, !hosts.contains(host) { hosts.append(host) }
      from = mark + domain.count
    }
    return hosts
  }

  /// The Chinese characters before each `〔`, with the year and number behind it.
  private static func symbols(_ bytes: [UInt8]) -> [String] {
    var symbols: [String] = []
    var from = 0
    while let mark = bytes.firstIndex(ofPhrase: bracket, from: from), symbols.count < 64 {
      var start = mark
      while start >= 3, mark - start < 30, isIdeograph(bytes[start - 3], bytes[start - 2]) { start -= 3 }
      let end = bytes.firstIndex(ofPhrase: number, from: mark) ?? mark
      if start < mark, end > mark, end - mark <= 24 {
        symbols.append(String(decoding: bytes[start..<end + number.count], as: UTF8.self))
      }
      from = mark + bracket.count
    }
    return symbols
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == 0x2E || byte == 0x2D
  }

  private static func isIdeograph(_ first: UInt8, _ second: UInt8) -> Bool {
    (first >= 0xE4 && first <= 0xE9) || (first == 0xE3 && second >= 0x90)
  }

  private static let domain = Array(".gov.cn".utf8)
  private static let bracket = Array("〔".utf8)
  private static let number = Array("号".utf8)
}
