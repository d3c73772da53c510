import DisclosureReport
import ReportAnalytics

/// Holds a snapshot's answers against the model's, to questions at random.
struct SnapshotCheck {
  let snapshot: AnalyticsSnapshot
  let world: NaiveWorld
  var generator: SeededGenerator
  var differences = Differences()

  init(_ snapshot: AnalyticsSnapshot, _ model: NaiveModel, seed: UInt64) throws {
    self.snapshot = snapshot
    world = try NaiveWorld(model)
    generator = SeededGenerator(seed: seed)
  }

  /// Every cell of every row, and some of all other questions.
  mutating func run() throws {
    differences.expect(snapshot.revision, Int64(world.model.revision), "revision")
    try checkRows()
    try checkWindows()
    try checkComparisons()
    try checkYears()
    try checkReports()
    try checkPairs()
    try checkFindings()
    try checkMissing()
    checkStatus()
  }

  /// The bases with reports or rosters, and one that has neither.
  var bases: [Basis] {
    let rosters = [
      Basis(kind: .department, tier: .county), Basis(kind: .government, tier: .township),
    ]
    let standing = world.counted.compactMap(\.basis)
    return Set(standing + rosters + [.countyGovernments]).sorted()
  }

  static let divisions: [DivisionCode?] =
    [nil]
    + [900_000, 910_000, 900_100, 900_101, 900_199, 909_001, 910_101].map { DivisionCode($0) }

  mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  mutating func one<Value>(of values: [Value]) -> Value { values[number(values.count)] }

  /// Some years of those there are, or all.
  mutating func someYears() -> ClosedRange<Int>? {
    let first = 2021 + number(4)
    return number(2) == 0 ? nil : first...(first + number(3))
  }

  mutating func somePage() -> Page {
    number(2) == 0 ? .all : Page(offset: number(4), limit: number(4))
  }

  func rows<Row>(_ rows: [Row], _ page: Page) -> [Row] {
    Array(rows.dropFirst(page.offset).prefix(page.limit))
  }
}
