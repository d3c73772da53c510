import DisclosureReport

/// Holds what the prose states against the tables.
struct NarrativeTableCheck {
  let stated: StatedValues
  let year: Int?
  let text: SourceText

  /// NARRATIVE_CONTRADICTS_TABLE for each kind of number that the prose states once or more, never as a table has it.
  func findings(_ numbers: [NarrativeNumber]) -> [Finding] {
    // Nearly all are as their own cell has them, which is told without a look at anything else.
    var stated: UInt64 = 0
    var borneOut: UInt64 = 0
    for number in numbers {
      let kind = UInt64(1) << UInt64(number.kind.rawValue)
      stated |= kind
      guard let count = number.exactCount else {
        borneOut |= kind
        continue
      }
      if let cell = number.kind.cell, self.stated.values[cell] == count { borneOut |= kind }
    }
    if stated == borneOut { return [] }
    return NarrativeKind.allCases.compactMap { kind in
      guard (stated & ~borneOut) >> UInt64(kind.rawValue) & 1 != 0 else { return nil }
      return finding(numbers, of: kind)
    }
  }

  /// What the numbers of one kind contradict; nil where they contradict nothing.
  private func finding(_ numbers: [NarrativeNumber], of kind: NarrativeKind) -> Finding? {
    guard let allowed = stated.allowed(for: kind) else { return nil }
    let numbers = numbers.filter { $0.kind == kind }
    let counts = numbers.map(\.exactCount)
    // A number that the prose itself calls rough says nothing sure.
    if counts.contains(where: { $0.map(allowed.numbers.contains) ?? true }) { return nil }
    // The offices of a county may be told one by one.
    let sum = counts.reduce(0) { $0 &+ ($1 ?? 0) }
    if counts.count > 1, allowed.numbers.contains(sum) { return nil }
    guard let number = numbers.first(where: { isSure($0) }) else { return nil }
    let printed = stated.values[allowed.cell] ?? 0
    let expected = allowed.numbers.first ?? printed
    return Finding(
      .narrativeContradictsTable, .warning,
      "The prose states \(number.value.units) \(number.unit) (\(kind.name)); the table prints \(expected).",
      cells: [CellPath(allowed.cell)], spans: [number.span], expected: "\(expected)",
      actual: "\(number.value.units)")
  }

  /// Whether a number is the whole agency's of the whole year, about disclosure, and of what the table counts.
  private func isSure(_ number: NarrativeNumber) -> Bool {
    let sentence = ProseSentence(about: number.span, in: text)
    guard StatedScope.isWhole(number, of: year, in: sentence) else { return false }
    let words = sentence.words()
    switch number.kind {
    case .reviews, .lawsuits, .reviewsUpheld, .reviewsCorrected:
      return Self.disclosure.occurs(in: words)
    case .documentsMade, .documentsRepealed, .documentsInForce:
      return Self.documents.occurs(in: words)
    case .applicationsReceived: return Self.applications.occurs(in: words)
    default: return true
    }
  }

  /// Other applications, such as those for licences, are told of too.
  private static let applications = PhraseSet(["公开", "依申请"])
  private static let disclosure = PhraseSet(["信息公开"])
  private static let documents = PhraseSet(["行政规范性文件"])
}
