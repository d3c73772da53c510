import DisclosureReport

/// A contradiction between a report and others, in figures.
///
/// It is worked out from the reports whenever it is asked for; only how many a report has is kept.
struct Contradiction: Equatable {
  var code: FindingCode
  /// The cells of the report that it belongs to; the first is the one that should be another.
  var cells: [Cell]
  var expected: ExactNumber
  var actual: ExactNumber
  /// The tier of the children, where the contradiction is with those.
  var tier: AgencyTier?

  /// The contradictions of a report with the same agency's of the year before.
  static func between(
    _ later: CompactReport, andYearBefore earlier: CompactReport, _ jumps: JumpThresholds
  ) -> (breaks: [Contradiction], jumps: [Contradiction]) {
    (
      CarryOverCheck.contradictions(later, earlier) + InForceCheck.contradictions(later, earlier),
      JumpCheck(thresholds: jumps).contradictions(later, earlier)
    )
  }
}

/// How many contradictions of each code a report has.
struct CrossCounts: Hashable, Sendable {
  /// The codes, in the order of their raw values.
  static let codes: [FindingCode] = FindingCode.allCases.filter { $0.origin == .crossReport }

  /// One lane a code; no report has more contradictions than cells and tiers checked, some dozens.
  private(set) var lanes: SIMD4<UInt16> = .zero

  /// Of none.
  init() {}

  /// As they were kept, one lane a code.
  init(lanes: SIMD4<UInt16>) { self.lanes = lanes }

  init(_ contradictions: [Contradiction]) {
    for contradiction in contradictions {
      guard let lane = Self.lane(contradiction.code) else { continue }
      lanes[lane] &+= 1
    }
  }

  /// These and others.
  func adding(_ others: CrossCounts) -> CrossCounts {
    var sum = self
    sum.lanes &+= others.lanes
    return sum
  }

  subscript(code: FindingCode) -> Int { Self.lane(code).map { Int(lanes[$0]) } ?? 0 }

  var total: Int { Self.codes.reduce(0) { $0 + self[$1] } }

  private static func lane(_ code: FindingCode) -> Int? {
    switch code {
    case .carryOverBreak: 0
    case .inForceBreak: 1
    case .parentChildMismatch: 2
    case .yearOnYearJump: 3
    default: nil
    }
  }
}
