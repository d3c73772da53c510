import DisclosureReport
import Foundation
import ReportAnalytics

/// A contradiction between reports, with all that is told of it but the words.
struct NaiveContradiction: Hashable {
  var owner: ReportKey
  var code: FindingCode
  var cells: [String]
  var expected: String
  var actual: String
  var others: Set<ReportKey>
}

extension NaiveContradiction {
  /// What Analytics says.
  init(_ finding: Finding, _ owner: ReportKey, _ reports: [ReportKey]) {
    self.owner = owner
    code = finding.code
    cells = finding.cells.map(\.path)
    expected = finding.expected ?? ""
    actual = finding.actual ?? ""
    others = Set(reports.dropFirst())
  }
}

/// The rules of contradictions written down a second time, as plainly as they can be: every pair of
/// reports is looked at, and nothing is kept.
struct NaiveContradictions {
  var reports: [(key: ReportKey, content: CompactReport)]

  var all: Set<NaiveContradiction> {
    var all: Set<NaiveContradiction> = []
    for later in reports {
      for earlier in reports where Self.isYearBefore(earlier.key, later.key) {
        all.formUnion(Self.carryOver(earlier, later))
        all.formUnion(Self.inForce(earlier, later))
        all.formUnion(Self.jumps(earlier, later))
      }
      for tier in AgencyTier.allCases { all.formUnion(children(of: later, tier)) }
    }
    return all
  }

  private typealias Report = (key: ReportKey, content: CompactReport)

  private static func isYearBefore(_ one: ReportKey, _ other: ReportKey) -> Bool {
    guard case .agency(let id, let year) = one, case .agency(let otherID, let otherYear) = other
    else { return false }
    return id == otherID && year + 1 == otherYear
  }

  private static func carryOver(_ earlier: Report, _ later: Report) -> [NaiveContradiction] {
    ApplicantColumn.allCases.compactMap { column in
      guard let out = value(earlier.content, .carriedOut, column),
        let `in` = value(later.content, .carriedIn, column), out != `in`
      else { return nil }
      return NaiveContradiction(
        owner: later.key, code: .carryOverBreak,
        cells: ["applications.carried_in.\(column.path)"], expected: "\(out)", actual: "\(`in`)",
        others: [earlier.key])
    }
  }

  private static func value(
    _ report: CompactReport, _ row: ApplicationRow, _ column: ApplicantColumn
  ) -> Int64? {
    if report.unknown.contains(.application(row, column)) { return nil }
    let printed = ApplicantColumn.allCases.compactMap { report.cells[row, $0] }
    return printed.isEmpty ? nil : report.cells[row, column] ?? 0
  }

  private static func inForce(_ earlier: Report, _ later: Report) -> [NaiveContradiction] {
    guard earlier.content.era == .era2021, later.content.era == .era2021 else { return [] }
    return DocumentRow.allCases.compactMap { row in
      guard let before = earlier.content.cells[.documents(row, .inForce)],
        let after = later.content.cells[.documents(row, .inForce)],
        let made = later.content.cells[.documents(row, .made)],
        let repealed = later.content.cells[.documents(row, .repealed)],
        before + made - repealed != after
      else { return nil }
      return NaiveContradiction(
        owner: later.key, code: .inForceBreak,
        cells: ["in_force", "made", "repealed"].map { "\(row.path).\($0)" },
        expected: "\(before + made - repealed)", actual: "\(after)", others: [earlier.key])
    }
  }

  private static func jumps(_ earlier: Report, _ later: Report) -> [NaiveContradiction] {
    let paths: [(String, Decimal)] = [
      ("applications.new_received.total", 50), ("applications.outcomes.total.total", 50),
      ("proactive.licensing.decisions", 50), ("proactive.penalty.decisions", 50),
      ("proactive.enforcement.decisions", 50), ("proactive.fees.amount", 500_000),
    ]
    return paths.compactMap { path, least in
      guard let cell = Cell(path: path), let before = decimal(earlier.content, cell),
        let after = decimal(later.content, cell), before >= 0, after >= 0,
        after >= 5 * before || 5 * after <= before, abs(after - before) >= least
      else { return nil }
      return NaiveContradiction(
        owner: later.key, code: .yearOnYearJump, cells: [path], expected: "\(before)",
        actual: "\(after)", others: [earlier.key])
    }
  }

  private static func decimal(_ report: CompactReport, _ cell: Cell) -> Decimal? {
    report.cells.amount(of: cell).map {
      Decimal($0.units) + Decimal($0.nanos) / 1_000_000_000
    }
  }

  private func children(of parent: Report, _ tier: AgencyTier) -> [NaiveContradiction] {
    let paths = [
      "proactive.licensing.decisions", "proactive.penalty.decisions",
      "proactive.enforcement.decisions", "applications.new_received.total",
      "applications.outcomes.total.total", "disputes.review.total",
      "disputes.direct_litigation.total",
      "disputes.litigation_after_review.total",
    ]
    let children = reports.filter {
      $0.content.agency.tier == tier && $0.content.year == parent.content.year
        && Self.isDirectlyBelow($0.content.agency, parent.content.agency)
    }
    return paths.compactMap { path in
      guard let cell = Cell(path: path), let printed = parent.content.cells[cell] else {
        return nil
      }
      let printing = children.filter { $0.content.cells[cell] != nil }
      let sum = printing.reduce(0) { $0 + ($1.content.cells[cell] ?? 0) }
      guard !printing.isEmpty, sum > printed else { return nil }
      return NaiveContradiction(
        owner: parent.key, code: .parentChildMismatch, cells: [path], expected: "\(sum)",
        actual: "\(printed)", others: Set(printing.map(\.key)))
    }
  }

  private static func isDirectlyBelow(_ child: Agency, _ parent: Agency) -> Bool {
    guard child.kind == .government, parent.kind == .government, let seat = parent.divisionCode
    else { return false }
    switch (child.tier, parent.tier) {
    case (.township, .county): return child.county?.code == seat
    case (.county, .prefecture): return child.prefecture?.code == seat
    case (.county, .province): return child.prefecture == nil && child.province?.code == seat
    case (.prefecture, .province): return child.province?.code == seat
    default: return false
    }
  }
}
