import DisclosureReport
import Testing

@Suite("Division codes")
struct DivisionCodeTests {
  @Test(
    "Six digits are a code",
    arguments: [("630223", 630_223), ("100000", 100_000), ("999999", 999_999)])
  func code(text: String, number: Int) throws {
    let code = try #require(DivisionCode(text))
    #expect(code.description == text)
    #expect(code.number == UInt32(number))
    #expect(DivisionCode(number) == code)
    #expect(DivisionCode(text[...]) == code)
  }

  @Test(
    "Any other text is none",
    arguments: [
      "", "63022", "6302230", "63022a", "+63022", "-63022", "６３０２２３", "063022", " 63022", "63022 ",
    ])
  func noCode(text: String) { #expect(DivisionCode(text) == nil) }

  @Test("Any other number is none", arguments: [Int.min, -630_223, 0, 99_999, 1_000_000, Int.max])
  func noCode(number: Int) { #expect(DivisionCode(number) == nil) }

  @Test(
    "A code tells its province's and its prefecture's",
    arguments: [
      (630_223, 630_000, 630_200), (630_000, 630_000, 630_000), (999_999, 990_000, 999_900),
    ])
  func parents(code: Int, province: Int, prefecture: Int) throws {
    let code = try #require(DivisionCode(code))
    #expect(code.province == DivisionCode(province))
    #expect(code.prefecture == DivisionCode(prefecture))
  }

  @Test("Codes are ordered by number")
  func order() {
    let codes = [630_223, 110_000, 659_001].compactMap { DivisionCode($0) }
    #expect(codes.sorted().map(\.description) == ["110000", "630223", "659001"])
  }
}
