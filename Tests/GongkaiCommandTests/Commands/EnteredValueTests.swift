import ArgumentParser
import DisclosureReport
import GongkaiProtos
import Testing

@testable import GongkaiCommand

@Suite("What a person enters for a cell")
struct EnteredValueTests {
  @Test("A count is a whole number, and money has its unit")
  func values() throws {
    let count = try EnteredValue.set("disputes.review.total=12")
    #expect(count.cell == "disputes.review.total" && count.count == 12)
    let change = try EnteredValue.set("proactive.licensing.change= -3")
    #expect(change.count == -3)
    let fees = try EnteredValue.set("proactive.fees.amount=12.5万元")
    #expect(fees.amount.units == 125_000 && fees.amount.currencyCode == "CNY")
    #expect(try EnteredValue.blank("disputes.review.total").value == nil)
    #expect(try EnteredValue.revoke("disputes.review.total").revoke)
  }

  @Test(
    "Amounts are exact, in yuan, ten thousands and hundred millions of them",
    arguments: [
      ("12.5yuan", 12, 500_000_000), ("12.5 yuan", 12, 500_000_000), ("-0.25元", 0, -250_000_000),
      ("0.00005万元", 0, 500_000_000), ("1.23456789亿元", 123_456_789, 0), ("0元", 0, 0),
      ("-3.5万元", -35_000, 0), ("0.0000000000001万元", 0, 1),
    ] as [(String, Int64, Int32)])
  func money(_ text: String, _ units: Int64, _ nanos: Int32) {
    #expect(EnteredValue.money(text) == Money(units: units, nanos: nanos))
  }

  @Test(
    "What is no amount is refused",
    arguments: [
      "", "12", "元", ".5元", "5.元", "1.2.3元", "1,000元", "１元", "0.0000000001元", "--1元", "1e3元",
      "99999999999999999999亿元", "9223372036854775808元", "1 2元x",
    ])
  func noMoney(_ text: String) { #expect(EnteredValue.money(text) == nil) }

  @Test(
    "Entries without a value, with a wrong one, or of no cell are refused",
    arguments: [
      "", "disputes.review.total", "disputes.review.total=", "disputes.review.total=1.5",
      "disputes.review.total=12元", "proactive.fees.amount=12", "disputes.review=1", "none=1",
      "disputes.review.total=-9223372036854775808", "=1",
    ])
  func refused(_ text: String) {
    #expect(throws: ValidationError.self) { try EnteredValue.set(text) }
  }
}
