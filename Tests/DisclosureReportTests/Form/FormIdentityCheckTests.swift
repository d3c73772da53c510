import DisclosureReport
import Testing

/// A sum, what a table prints, what is unknown of it, and what the check must say.
struct SumCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var identity: FormIdentity
  var printed: [Cell: Int64]
  var unknown: [Cell] = []
  var verdict: FormIdentity.Verdict

  init(
    _ name: String, _ identity: FormIdentity, _ printed: [Cell: Int64], unknown: [Cell] = [],
    _ verdict: FormIdentity.Verdict
  ) {
    testDescription = name
    self.identity = identity
    self.printed = printed
    self.unknown = unknown
    self.verdict = verdict
  }
}

@Suite("Checking a sum")
struct FormIdentityCheckTests {
  @Test("A sum is held against what is printed", arguments: rows + outcomes + balances + disputes)
  func check(_ sum: SumCase) {
    var values = CellValues()
    for (cell, value) in sum.printed { values[cell] = value }
    #expect(sum.identity.check(values, unknown: CellSet(sum.unknown)) == sum.verdict)
  }

  private static func granted(_ column: ApplicantColumn) -> Cell { .application(.granted, column) }

  static let rows: [SumCase] = [
    SumCase("nothing printed", .row(.granted), [:], .unchecked),
    SumCase("all 0", .row(.granted), [granted(.naturalPerson): 0, granted(.total): 0], .holds),
    SumCase(
      "blanks count as 0", .row(.granted), [granted(.business): 5, granted(.total): 5], .holds),
    SumCase("a total alone is 0 or wrong", .row(.granted), [granted(.total): 0], .holds),
    SumCase(
      "a total of nothing", .row(.granted), [granted(.total): 3], .fails(expected: 0, actual: 3)),
    SumCase(
      "every applicant counts", .row(.granted),
      [
        granted(.naturalPerson): 1, granted(.business): 2, granted(.researchInstitution): 4,
        granted(.publicWelfare): 8, granted(.legalService): 16, granted(.otherOrganisation): 32,
        granted(.total): 63,
      ], .holds),
    SumCase(
      "one too many", .row(.granted), [granted(.naturalPerson): 4, granted(.total): 3],
      .fails(expected: 4, actual: 3)),
    SumCase("no total printed", .row(.granted), [granted(.naturalPerson): 4], .unchecked),
    SumCase(
      "an unknown applicant", .row(.granted), [granted(.naturalPerson): 4, granted(.total): 3],
      unknown: [granted(.business)], .unchecked),
    SumCase(
      "an unknown total", .row(.granted), [granted(.naturalPerson): 4],
      unknown: [granted(.total)], .unchecked),
    SumCase(
      "an unknown cell of another row", .row(.granted),
      [granted(.naturalPerson): 4, granted(.total): 3],
      unknown: [.application(.repeated, .total)], .fails(expected: 4, actual: 3)),
    SumCase(
      "more than 64 bits", .row(.granted),
      [granted(.naturalPerson): .max, granted(.business): 1, granted(.total): 3], .unchecked),
    SumCase(
      "the largest number", .row(.granted),
      [granted(.naturalPerson): .max, granted(.total): .max], .holds),
    SumCase(
      "negative numbers", .row(.granted),
      [granted(.naturalPerson): -3, granted(.business): 1, granted(.total): -2], .holds),
  ]

  private static func total(_ row: ApplicationRow) -> Cell { .application(row, .total) }

  static let outcomes: [SumCase] = [
    SumCase(
      "three rows of 六", .outcomes(.total),
      [
        total(.granted): 1, total(.correctionOverdue): 2, total(.feeOverdue): 4,
        total(.otherOutcome): 8, total(.totalHandled): 15,
      ], .holds),
    SumCase(
      "六 as a single row", .outcomes(.total),
      [total(.granted): 1, total(.otherSubtotal): 14, total(.totalHandled): 15], .holds),
    SumCase(
      "六 as a single row, wrong", .outcomes(.total),
      [total(.granted): 1, total(.otherSubtotal): 13, total(.totalHandled): 15],
      .fails(expected: 14, actual: 15)),
    SumCase(
      "六 as one row and as three: the three count", .outcomes(.total),
      [
        total(.granted): 1, total(.otherOutcome): 14, total(.otherSubtotal): 14,
        total(.totalHandled): 15,
      ], .holds),
    SumCase(
      "a printed 0 among the three is enough for them to count", .outcomes(.total),
      [
        total(.granted): 1, total(.feeOverdue): 0, total(.otherSubtotal): 14,
        total(.totalHandled): 15,
      ], .fails(expected: 1, actual: 15)),
    SumCase(
      "the three of another column do not matter", .outcomes(.total),
      [
        total(.granted): 1, .application(.otherOutcome, .business): 0, total(.otherSubtotal): 14,
        total(.totalHandled): 15,
      ], .holds),
    SumCase("（七） not printed", .outcomes(.total), [total(.granted): 7], .unchecked),
    SumCase(
      "every outcome 0, the total not", .outcomes(.total),
      [total(.granted): 0, total(.totalHandled): 11], .fails(expected: 0, actual: 11)),
    SumCase(
      "rows that are no outcomes do not count", .outcomes(.total),
      [total(.newReceived): 9, total(.carriedOut): 9, total(.totalHandled): 0], .holds),
    SumCase(
      "an unknown outcome", .outcomes(.total), [total(.totalHandled): 11],
      unknown: [total(.otherSubtotal)], .unchecked),
  ]

  static let balances: [SumCase] = [
    SumCase("nothing printed", .balance(.total), [:], .unchecked),
    SumCase(
      "all four", .balance(.total),
      [
        total(.newReceived): 7, total(.carriedIn): 3, total(.totalHandled): 8,
        total(.carriedOut): 2,
      ], .holds),
    SumCase(
      "blank 二 and 四", .balance(.total), [total(.newReceived): 7, total(.totalHandled): 7], .holds),
    SumCase(
      "one printed on the left is enough", .balance(.total), [total(.newReceived): 7],
      .fails(expected: 7, actual: 0)),
    SumCase(
      "one printed on the right is enough", .balance(.total), [total(.carriedOut): 7],
      .fails(expected: 0, actual: 7)),
    SumCase("one printed 0", .balance(.total), [total(.carriedIn): 0], .holds),
    SumCase(
      "unknown 四", .balance(.total), [total(.newReceived): 7], unknown: [total(.carriedOut)],
      .unchecked),
    SumCase(
      "more than 64 bits", .balance(.total),
      [total(.newReceived): .max, total(.carriedIn): .max, total(.totalHandled): 1], .unchecked),
  ]

  private static func review(_ column: DisputeColumn) -> Cell { .dispute(.review, column) }

  static let disputes: [SumCase] = [
    SumCase("nothing printed", .dispute(.review), [:], .unchecked),
    SumCase(
      "four results", .dispute(.review),
      [
        review(.upheld): 1, review(.corrected): 2, review(.other): 4, review(.pending): 8,
        review(.total): 15,
      ],
      .holds),
    SumCase("no total printed", .dispute(.review), [review(.upheld): 1], .unchecked),
    SumCase(
      "another block's values", .dispute(.review),
      [.dispute(.directLitigation, .upheld): 1, review(.total): 0], .holds),
    SumCase(
      "one missing", .dispute(.review), [review(.upheld): 1, review(.total): 2],
      .fails(expected: 1, actual: 2)),
  ]
}
