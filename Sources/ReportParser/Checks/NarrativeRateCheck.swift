import DisclosureReport

/// Holds the shares that the prose states against the numbers that they are shares of.
struct NarrativeRateCheck {
  let text: SourceText

  /// NARRATIVE_CONTRADICTS_ITSELF where a rate is not that of the two numbers before it, and IMPLAUSIBLE_VALUE where it is
  /// more than the whole.
  func findings(_ numbers: [NarrativeNumber]) -> [Finding] {
    numbers.indices.compactMap { index in
      let rate = numbers[index]
      switch rate.kind {
      case .handlingRate: return tooLarge(rate) ?? handled(numbers, before: index)
      case .share: return tooLarge(rate) ?? share(rate)
      default: return nil
      }
    }
  }

  private func tooLarge(_ rate: NarrativeNumber) -> Finding? {
    guard rate.value > FixedDecimal(units: 100) else { return nil }
    return Finding(
      .implausibleValue, .warning, "The prose states a share of \(rate.value)%.",
      spans: [rate.span], expected: "100", actual: "\(rate.value)")
  }

  // MARK: Cases handled

  /// A finding where the two numbers before a rate are cases received and handled, and give another rate.
  private func handled(_ numbers: [NarrativeNumber], before index: Int) -> Finding? {
    guard index >= 2 else { return nil }
    let (received, handled, rate) = (numbers[index - 2], numbers[index - 1], numbers[index])
    switch (received.kind, handled.kind) {
    case (.applicationsReceived, .applicationsHandled), (.hotlineCases, .requestsHandled),
      (.messages, .requestsHandled):
      break
    default: return nil
    }
    guard let whole = received.exactCount, let part = handled.exactCount, whole > 0, part <= whole,
      !rate.approximate, !rate.isShare(of: part, in: whole),
      isOneStatement(received.span, rate.span)
    else { return nil }
    return finding(rate, part, whole)
  }

  /// Whether two numbers stand in one sentence that says nothing of cases not yet due.
  private func isOneStatement(_ first: SourceSpan, _ last: SourceSpan) -> Bool {
    let sentence = ProseSentence(about: last, in: text)
    guard sentence.range.contains(first.offset) else { return false }
    return !Self.exceptions.occurs(in: sentence.words())
  }

  private static let exceptions = PhraseSet([
    "结转", "上年", "到期", "期内", "其余", "剩余", "正在", "尚未", "未办结", "应办", "满意", "重复", "无效", "转办", "除",
  ])

  // MARK: Shares

  /// A finding where a share directly behind a part (8件，占5%) is none of that part in any number before it.
  private func share(_ rate: NarrativeNumber) -> Finding? {
    let sentence = ProseSentence(about: rate.span, in: text)
    let before = sentence.numbers().prefix { $0.number.digits.upperBound <= rate.span.offset }
    guard let part = before.last, let count = part.exactCount, !rate.approximate,
      Self.parts.occurs(in: sentence.words(part.words))
    else { return nil }
    let alike = before.dropLast().filter { $0.number.unit == part.number.unit }
    guard alike.count == 1, let whole = alike.first?.exactCount else { return nil }
    let between = sentence.words(part.number.unitStart..<rate.span.offset)
    guard between.count <= Self.nearest, !Self.otherWholes.occurs(in: sentence.words()),
      whole > 0, count <= whole, !rate.isShare(of: count, in: whole)
    else { return nil }
    return finding(rate, count, whole)
  }

  /// How many bytes stand between a part and its share at most.
  private static let nearest = 40
  private static let parts = PhraseSet(["其中"])
  /// Words of shares in something that is not told.
  private static let otherWholes = PhraseSet(["同比", "上年", "去年", "全国", "全省", "全市", "总人", "同期"])

  private func finding(_ rate: NarrativeNumber, _ part: Int64, _ whole: Int64) -> Finding {
    // To a tenth, and no larger than 100: the part is no more than the whole.
    let tenths = (Double(part) / Double(whole) * 1000).rounded()
    let expected = tenths / 10
    return Finding(
      .narrativeContradictsItself, .warning,
      "The prose states \(part) of \(whole) and calls it \(rate.value)%; it is \(expected)%.",
      spans: [rate.span], expected: "\(expected)", actual: "\(rate.value)")
  }
}

extension NarrativeNumber {
  /// Whether the number is the share of a part in per cent, rounded or cut off to the places that it is printed with.
  fileprivate func isShare(of part: Int64, in whole: Int64) -> Bool {
    let billionths = Int64(1_000_000_000)
    var step = billionths
    while Int64(value.nanos) % step != 0 { step /= 10 }
    let (scaled, overflows) = part.multipliedReportingOverflow(by: 100)
    if overflows { return true }
    let exact = Double(scaled) / Double(whole)
    let stated = Double(value.units) + Double(value.nanos) / Double(billionths)
    return abs(exact - stated) < Double(step) / Double(billionths) * 1.001
  }
}
