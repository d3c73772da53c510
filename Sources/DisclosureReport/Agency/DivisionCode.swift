/// A six-digit code of GB/T 2260: two digits each for province, prefecture and county.
public struct DivisionCode: Hashable, Sendable {
  /// The code as a number: 630223.
  public let number: UInt32

  /// The code of a number of six digits, or nil for any other.
  public init?(_ number: Int) {
    guard (100_000...999_999).contains(number) else { return nil }
    self.number = UInt32(number)
  }

  /// The code of six ASCII digits, or nil for any other text.
  public init?(_ text: some StringProtocol) {
    let digits = text.utf8
    guard digits.count == 6, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard let number = Int(text) else { return nil }
    self.init(number)
  }

  /// The province's code: 630000.
  public var province: DivisionCode { DivisionCode(unchecked: number / 10_000 * 10_000) }

  /// The code two digits up: 630200.
  ///
  /// It need not be in use: counties directly below a province have none.
  public var prefecture: DivisionCode { DivisionCode(unchecked: number / 100 * 100) }

  private init(unchecked number: UInt32) { self.number = number }
}

extension DivisionCode: CustomStringConvertible, Comparable {
  /// The six digits.
  public var description: String { String(number) }

  /// The order of the codes, which is the official order of the places.
  public static func < (left: DivisionCode, right: DivisionCode) -> Bool {
    left.number < right.number
  }
}
