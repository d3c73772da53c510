/// A charset that texts are read in.
enum Charset: CaseIterable, Sendable {
  case utf8
  /// With GBK and GB2312, which are parts of it.
  case gb18030
  case utf16LittleEndian
  case utf16BigEndian

  /// The name that IANA registers, and iconv knows.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// The charset that a sender or a page states; nil where it is none that is read.
  ///
  /// The labels are those of the Encoding Standard (encoding.spec.whatwg.org), and ASCII is read as UTF-8.
  init?(label: String) {
    switch label.lowercased().filter({ !$0.isWhitespace }) {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii", "ascii": self = .utf8
    case "gb18030", "gbk", "gb2312", "gb_2312", "gb_2312-80", "csgb2312", "x-gbk", "cp936", "ms936",
      "windows-936", "chinese", "iso-ir-58", "euc-cn":
      self = .gb18030
    case "utf-16", "utf-16le", "unicode", "ucs-2", "csunicode", "iso-10646-ucs-2", "unicodefeff":
      self = .utf16LittleEndian
    case "utf-16be", "unicodefffe": self = .utf16BigEndian
    default: return nil
    }
  }

  /// How many bytes a character takes, given its first ones; the text is valid.
  @inline(__always)
  func width(at start: Int, in bytes: Swift.Span<UInt8>) -> Int {
    func byte(_ place: Int) -> UInt8 { start + place < bytes.count ? bytes[start + place] : 0 }
    switch self {
    case .utf8:
      switch byte(0) {
      case ..<0x80: return 1
      case ..<0xE0: return 2
      case ..<0xF0: return 3
      default: return 4
      }
    case .gb18030:
      if byte(0) < 0x80 { return 1 }
      return 0x30...0x39 ~= byte(1) ? 4 : 2
    case .utf16LittleEndian: return 0xD8...0xDB ~= byte(1) ? 4 : 2
    case .utf16BigEndian: return 0xD8...0xDB ~= byte(0) ? 4 : 2
    }
  }
}
