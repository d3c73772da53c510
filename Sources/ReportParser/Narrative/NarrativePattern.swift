import DisclosureReport

/// How the prose states one kind of number: words before it, its units, words behind it.
///
/// All words are matched without blanks. A number matches where every word list that is not empty has a word there:
/// `before` within the same clause, `after` directly behind the unit.
struct NarrativePattern: Sendable {
  /// What the number counts.
  let kind: NarrativeKind
  /// Words of which one stands earlier in the clause.
  let before: [String]
  /// Words of which one stands directly before the number.
  let directlyBefore: [String]
  /// Units of which one stands directly behind the number: characters of three bytes, as Chinese ones are.
  let units: [Unicode.Scalar]
  /// Words of which one stands directly behind the unit.
  let after: [String]
  /// The cell that the prose names, where it names one.
  let cell: Cell?

  /// The patterns, the more telling first: a number takes the first that matches.
  static let all: [NarrativePattern] = [
    NarrativePattern(
      kind: .reviewsCorrected, before: [], directlyBefore: [], units: ["件", "起", "宗"],
      after: ["行政复议结果纠正", "复议结果纠正", "行政复议纠正", "行政复议被纠正"],
      cell: .dispute(.review, .corrected)),
    NarrativePattern(
      kind: .reviewsUpheld, before: [], directlyBefore: [], units: ["件", "起", "宗"],
      after: ["行政复议结果维持", "复议结果维持", "行政复议维持", "行政复议被维持"],
      cell: .dispute(.review, .upheld)),
    NarrativePattern(
      kind: .applicationsReceived, before: ["收到", "新收", "受理"],
      directlyBefore: ["政府信息公开申请", "信息公开申请", "依申请公开申请", "依申请公开事项"],
      units: ["件", "条", "宗"], after: [], cell: nil),
  ]
}
