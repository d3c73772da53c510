/// The digits of a number as printed, with its sign, thousands separators and decimal point.
struct Digits {
  /// The most digits of a number; what is longer is none.
  static let most = 18

  /// All digits as one whole number, with the sign.
  var digits: Int64 = 0
  /// How many of them stand behind the point.
  private(set) var scale = 0
  /// Whether a sign is printed.
  private(set) var isSigned = false
  /// Where the number ends.
  private(set) var end: Int

  /// The number that a range begins with; nil where it begins with none, or with one that breaks off.
  init?(from range: Range<Int>, of bytes: Swift.Span<UInt8>) {
    end = range.lowerBound
    var isNegative = false
    if let sign = Self.sign(bytes, end, range.upperBound) {
      isSigned = true
      isNegative = sign.isNegative
      end += sign.width
    }
    var seen = 0
    var pointAt: Int?
    while end < range.upperBound {
      if let (digit, width) = Self.digit(bytes, end, range.upperBound) {
        guard seen < Self.most else { return nil }
        digits = digits * 10 + Int64(digit)
        seen += 1
        end += width
      } else if pointAt == nil, seen > 0, let width = Self.point(bytes, end) {
        pointAt = seen
        end += width
      } else if pointAt == nil, seen > 0,
        let width = Self.separator(bytes, end, range.upperBound)
      {
        end += width
      } else {
        break
      }
    }
    scale = pointAt.map { seen - $0 } ?? 0
    guard seen > 0, pointAt != seen else { return nil }
    if isNegative { digits = -digits }
  }

  /// `+`, `-`, the same full-width, or `−`.
  private static func sign(
    _ bytes: Swift.Span<UInt8>, _ index: Int, _ end: Int
  ) -> (isNegative: Bool, width: Int)? {
    guard index < end else { return nil }
    if bytes[index] == 0x2D { return (true, 1) }
    if bytes[index] == 0x2B { return (false, 1) }
    switch bytes.wideCharacter(at: index) {
    case 0xFF0D, 0x2212: return (true, 3)
    case 0xFF0B: return (false, 3)
    default: return nil
    }
  }

  private static func digit(_ bytes: Swift.Span<UInt8>, _ index: Int, _ end: Int) -> (UInt8, Int)? {
    guard index < end else { return nil }
    if bytes[index].isDigit { return (bytes[index] - 0x30, 1) }
    guard index + 2 < end, bytes[index] == 0xEF, bytes[index + 1] == 0xBC else { return nil }
    let third = bytes[index + 2]
    return third >= 0x90 && third <= 0x99 ? (third - 0x90, 3) : nil
  }

  /// A decimal point, of either width.
  private static func point(_ bytes: Swift.Span<UInt8>, _ index: Int) -> Int? {
    if bytes[index] == 0x2E { return 1 }
    return bytes.wideCharacter(at: index) == 0xFF0E ? 3 : nil
  }

  /// A comma between a digit and exactly three more.
  private static func separator(_ bytes: Swift.Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    let width: Int
    if bytes[index] == 0x2C {
      width = 1
    } else if bytes.wideCharacter(at: index) == 0xFF0C {
      width = 3
    } else {
      return nil
    }
    var group = index + width
    for _ in 0..<3 {
      guard let (_, width) = digit(bytes, group, end) else { return nil }
      group += width
    }
    return digit(bytes, group, end) == nil ? width : nil
  }
}
