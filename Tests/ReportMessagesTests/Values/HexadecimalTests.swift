import ReportMessages
import Testing

@Suite("Bytes as hexadecimal digits")
struct HexadecimalTests {
  @Test("Every byte is two lower-case digits, and the digits are the bytes again")
  func roundTrip() {
    let bytes = Array(UInt8.min...UInt8.max)
    let text = Hexadecimal.text(bytes)
    #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
    #expect(text.utf8.count == 512)
    #expect(Hexadecimal.bytes(text) == bytes)
    #expect(Hexadecimal.bytes(text.uppercased()) == bytes)
  }

  @Test("What is no even number of digits is no bytes", arguments: ["a", "abc", "0g", "é", " 00"])
  func refused(_ text: String) {
    #expect(Hexadecimal.bytes(text) == nil)
  }

  @Test("No digits are no bytes")
  func empty() { #expect(Hexadecimal.bytes("") == []) }
}
