import DisclosureReport

/// Holds what the prose states against the tables.
struct NarrativeTableCheck {
  let stated: StatedValues
  let year: Int?
  let text: SourceText

  /// NARRATIVE_CONTRADICTS_TABLE for each kind of number that the prose states once or more, never as a table has it.
  func findings(_ numbers: [NarrativeNumber]) -> [Finding] {
    // Nearly all are as the table's own cell has them, which is told without a look at anything else.
    var stated: UInt64 = 0
    var borneOut: UInt64 = 0
    for number in numbers {
      guard let cell = number.kind.cell else { continue }
      let kind = UInt64(1) << UInt64(number.kind.rawValue)
      stated |= kind
      if let count = number.exactCount, self.stated.values[cell] != count { continue }
      borneOut |= kind
    }
    if stated == borneOut { return [] }
    return NarrativeKind.allCases.compactMap { kind in
      guard (stated & ~borneOut) >> UInt64(kind.rawValue) & 1 != 0 else { return nil }
      return finding(numbers.filter { $0.kind == kind }, of: kind)
    }
  }

  /// What a contradiction would be, by the numbers of one kind.
  private func finding(_ numbers: [NarrativeNumber], of kind: NarrativeKind) -> Finding? {
    guard let allowed = stated.allowed(for: kind) else { return nil }
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
    guard StatedScope.isWhole(number, of: year, in: text) else { return false }
    let words = ProseSentence(about: number.span, in: text).words()
    switch number.kind {
    case .reviews, .lawsuits, .reviewsUpheld, .reviewsCorrected:
      return words.holds(anyOf: Self.disclosure)
    case .documentsMade, .documentsRepealed, .documentsInForce:
      return words.holds(anyOf: Self.documents)
    case .applicationsReceived: return words.holds(anyOf: Self.applications)
    default: return true
    }
  }

  /// Other applications, such as those for licences, are told of too.
  private static let applications = ["公开", "依申请"].map { Array($0.utf8) }
  private static let disclosure = [Array("信息公开".utf8)]
  private static let documents = [Array("行政规范性文件".utf8)]
}

extension NarrativeKind {
  /// The cell that holds such numbers first of all; nil where the tables hold none.
  fileprivate var cell: Cell? {
    switch self {
    case .applicationsReceived: .application(.newReceived, .total)
    case .applicationsHandled: .application(.totalHandled, .total)
    case .applicationsCarriedIn: .application(.carriedIn, .total)
    case .applicationsCarriedOut: .application(.carriedOut, .total)
    case .applicationsGranted, .applicationsGrantedOrPartially: .application(.granted, .total)
    case .applicationsPartiallyGranted: .application(.partiallyGranted, .total)
    case .applicationsRefused: .application(.stateSecret, .total)
    case .applicationsUnavailable: .application(.notHeld, .total)
    case .applicationsNotProcessed: .application(.petitionOrComplaint, .total)
    case .applicationsOtherwiseHandled: .application(.otherSubtotal, .total)
    case .applicationsOfNaturalPersons, .applicationsOfOrganisations:
      .application(.newReceived, .naturalPerson)
    default: cellElsewhere
    }
  }

  private var cellElsewhere: Cell? {
    switch self {
    case .reviews: .dispute(.review, .total)
    case .reviewsUpheld: .dispute(.review, .upheld)
    case .reviewsCorrected: .dispute(.review, .corrected)
    case .lawsuits: .dispute(.directLitigation, .total)
    case .documentsMade: .documents(.normativeDocuments, .made)
    case .documentsRepealed: .documents(.normativeDocuments, .repealed)
    case .documentsInForce: .documents(.normativeDocuments, .inForce)
    default: nil
    }
  }
}
