import DisclosureReport

/// A number in prose, and where the words about it stand.
struct ProseNumber {
  /// The digits, with the comma and point among them.
  let digits: Range<Int>
  /// `万` or `亿` behind them.
  private(set) var magnitude: UInt32?
  /// Whether the prose calls it approximate: 1000余条, 近30万.
  private(set) var isApproximate = false
  /// Where the unit begins.
  private(set) var unitStart: Int
  /// The first character of the unit; 0 where none stands there.
  private(set) var unit: UInt32 = 0
  /// Where the words before the number end, ``NarrativePattern/fillers`` left out.
  private(set) var wordsEnd: Int
  /// The last character of those words; 0 where none stand there.
  private(set) var lastOfWords: UInt32 = 0

  /// The number whose last digit stands at an offset; nil where no number ends there.
  @inline(__always)
  init?(endingBehind last: Int, in range: Range<Int>, _ bytes: Swift.Span<UInt8>) {
    let end = last &+ 1
    guard end < range.upperBound, !bytes[end].isDigit,
      let start = Self.start(of: end, in: range, bytes), !Self.goesOn(at: end, range, bytes)
    else { return nil }
    digits = start..<end
    unitStart = end
    wordsEnd = start
    readMagnitude(before: range.upperBound, bytes)
    unit = unitStart < range.upperBound ? bytes.character(at: unitStart) : 0
    skipFillers(after: range.lowerBound, bytes)
  }

  /// Where the number begins that ends at an offset; nil where markup parts it, or what stands before is a part of it.
  @inline(__always)
  private static func start(
    of end: Int, in range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Int? {
    var start = end
    let earliest = max(range.lowerBound, end &- longest)
    while start > earliest, bytes[start &- 1].isDigit || isPoint(bytes[start &- 1]) { start &-= 1 }
    guard start > range.lowerBound else { return start }
    if start == earliest { return nil }
    let before = bytes[start &- 1]
    // A point at the start is the list's, or the sentence's.
    while start < end, !bytes[start].isDigit { start &+= 1 }
    if before == FlatText.insideWord {
      var index = start &- 1
      while index > range.lowerBound, bytes[index] == FlatText.insideWord { index &-= 1 }
      if bytes[index].isDigit || isPoint(bytes[index]) { return nil }
    }
    return before.isLetterOrDigit || before == 0x2D ? nil : start
  }

  /// How many bytes a number has at most.
  private static let longest = 20

  /// Whether digits go on behind a point, a comma or markup.
  @inline(__always)
  private static func goesOn(
    at end: Int, _ range: Range<Int>, _ bytes: Swift.Span<UInt8>
  ) -> Bool {
    var index = end
    if bytes[index] > 0x2E { return false }
    while index < range.upperBound, bytes[index] == FlatText.insideWord { index &+= 1 }
    guard index < range.upperBound else { return false }
    if bytes[index].isDigit { return true }
    return isPoint(bytes[index]) && index &+ 1 < range.upperBound && bytes[index &+ 1].isDigit
  }

  private static func isPoint(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C }

  /// Goes over `余`, `多`, `万` and `亿`.
  @inline(__always)
  private mutating func readMagnitude(before end: Int, _ bytes: Swift.Span<UInt8>) {
    while true {
      let index =
        bytes[unitStart] >= 0xE4 ? unitStart : bytes.endOfBlanks(at: unitStart, before: end)
      unitStart = index
      guard index &+ 3 < end else { return }
      switch bytes.wideCharacter(at: index) {
      case 0x4F59, 0x591A: isApproximate = true
      case let character where (character == 0x4E07 || character == 0x4EBF) && magnitude == nil:
        magnitude = character
      default: return
      }
      unitStart = index &+ 3
    }
  }

  @inline(__always)
  private mutating func skipFillers(after start: Int, _ bytes: Swift.Span<UInt8>) {
    while true {
      wordsEnd = bytes.startOfBlanks(endingAt: wordsEnd, after: start)
      if wordsEnd > start, bytes[wordsEnd &- 1] == 0x3A {
        wordsEnd &-= 1
        continue
      }
      guard wordsEnd &- 3 >= start else { return }
      let character = bytes.wideCharacter(at: wordsEnd &- 3)
      guard Self.fillers.mayHold(character), Self.exactFillers.contains(character) else {
        lastOfWords = character
        return
      }
      if Self.approximating.contains(character) { isApproximate = true }
      wordsEnd &-= 3
    }
  }

  private static let exactFillers = NarrativePattern.fillers.map(\.value)
  private static let fillers = CharacterBits(exactFillers)
  private static let approximating = NarrativePattern.approximating.map(\.value)

  /// The number; nil where its points and commas make it none, or it is too long.
  func value(_ bytes: Swift.Span<UInt8>) -> FixedDecimal? {
    var units: Int64 = 0
    var nanos: Int64 = 0
    var scale: Int64 = 0
    var sinceComma: Int?
    for index in digits {
      let byte = bytes[index]
      switch byte {
      case 0x2E where scale == 0 && (sinceComma ?? 3) == 3: scale = 1_000_000_000
      case 0x2C
      where scale == 0 && (sinceComma ?? 3) == 3 && index - digits.lowerBound <= 3 + 4 * 3:
        sinceComma = 0
      case _ where !byte.isDigit: return nil
      case _ where scale > 0:
        scale /= 10
        nanos += Int64(byte - 0x30) * scale
        if scale == 0 { return nil }
      default:
        units = units * 10 + Int64(byte - 0x30)
        if units > Self.largest { return nil }
        sinceComma = sinceComma.map { $0 + 1 }
      }
    }
    guard (sinceComma ?? 3) == 3 else { return nil }
    return FixedDecimal(units: units, nanos: Int32(nanos))
  }

  private static let largest: Int64 = 999_999_999_999

  /// The unit as printed, with the magnitude before it.
  func name(of unit: String) -> String {
    switch magnitude {
    case 0x4E07: "万" + unit
    case 0x4EBF: "亿" + unit
    default: unit
    }
  }
}
