import DisclosureReport
import Testing

/// A sequence of changes to one invented report, and what each is to come to.
struct History: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var steps: [(change: Step, outcome: ChangeOutcome)]
  /// How many applications the report that stands at the end says were received; nil where none
  /// stands.
  var standing: Int64?

  init(
    _ description: String, _ steps: [(Step, ChangeOutcome)], leaves standing: Int64?
  ) {
    testDescription = description
    self.steps = steps.map { (change: $0.0, outcome: $0.1) }
    self.standing = standing
  }

  /// A change to the report of 东一县 on 2024.
  enum Step: Sendable {
    /// A source says that so many applications were received.
    case report(
      _ source: Int, _ says: Int64, parser: String = "1.0.0", version: Int64? = nil,
      at: Int64? = nil)
    /// A source says so of another county.
    case elsewhere(_ source: Int, _ says: Int64, parser: String = "1.0.0")
    case withdrawKey(version: Int64? = nil, at: Int64? = nil, reason: String = "")
    case withdrawSource(_ source: Int, version: Int64? = nil, at: Int64? = nil)

    var change: ReportChange {
      switch self {
      case .report(let source, let says, let parser, let version, let at):
        .report(
          SampleReports.county(source: source, parser: parser, received: says),
          version: version, publishedAt: at)
      case .elsewhere(let source, let says, let parser):
        .report(
          SampleReports.county(.westCounty, source: source, parser: parser, received: says))
      case .withdrawKey(let version, let at, let reason):
        .withdrawal(
          .key(SamplePlace.eastCounty.key()), version: version, publishedAt: at, reason: reason)
      case .withdrawSource(let source, let version, let at):
        .withdrawal(.source(SampleReports.source(source)), version: version, publishedAt: at)
      }
    }
  }
}
