import DisclosureReport
import DisclosureTesting
import ReportParser

/// What the parser made of generated agencies.
struct AgencyReading {
  /// What became of one kind or form.
  struct Tally {
    var right = 0
    var ambiguous = 0
    var unresolved = 0
    var wrong = 0
  }

  /// How many can be known.
  private(set) var determinable = 0
  /// Those taken for another agency, or told to be one of others.
  private(set) var wrong: [String] = []
  /// Those that can be known and were left open.
  private(set) var missed: [String] = []
  /// Tallies by kind, by form, by damage, by evidence; those that cannot be known stand apart.
  private(set) var tallies: [String: Tally] = [:]

  private let parser = ReportParser()

  /// Reads one more.
  mutating func read(_ report: GeneratedAgencyReport) {
    var input = ParserInput(bytes: report.bytes, uri: report.uri)
    input.hints = ReportHints(
      agencyName: report.hintAgencyName, divisionCode: report.hintDivisionCode)
    guard let agency = (try? parser.parse(input))?.first?.agency else {
      wrong.append("refused: \(report.name)")
      return
    }
    if report.isDeterminable { determinable += 1 }
    let outcome = outcome(agency, report)
    for group in groups(of: report) { tallies[group, default: Tally()][keyPath: outcome] += 1 }
    let message = "\(report.name) [\(report.form), \(report.evidence)] as \(Self.told(agency))"
    if outcome == \.wrong {
      wrong.append(message)
    } else if outcome != \.right, report.isDeterminable {
      missed.append(message)
    }
  }

  private func outcome(
    _ agency: Agency, _ report: GeneratedAgencyReport
  ) -> WritableKeyPath<Tally, Int> {
    let truth = report.truth
    switch agency.resolution {
    case .unresolved: return \.unresolved
    case .ambiguous:
      let isAmong = agency.candidates.contains { $0.id == truth.id }
      return isAmong && agency.province.map { $0.code == truth.provinceCode } ?? true
        ? \.ambiguous : \.wrong
    case .exact, .byContext, .byHint:
      let isRight =
        agency.id == truth.id && agency.kind == truth.kind && agency.tier == truth.tier
        && agency.divisionCode == truth.divisionCode
        && agency.province?.code == truth.provinceCode
      // Who could be somebody else was found by luck.
      return isRight && report.isDeterminable ? \.right : \.wrong
    }
  }

  private func groups(of report: GeneratedAgencyReport) -> [String] {
    guard report.isDeterminable else { return ["open"] }
    return [
      "all", "kind \(report.species.rawValue)", "form \(report.form.rawValue)",
      "damage \(report.damage.rawValue)", "evidence \(report.evidence.rawValue)",
    ]
  }

  private static func told(_ agency: Agency) -> String {
    let candidates = agency.candidates.map(\.name).joined(separator: ", ")
    return "\(agency.resolution) \(agency.id ?? "") \(agency.canonicalName ?? "") \(candidates)"
  }

  /// A line for each kind and form.
  var summary: String {
    tallies.sorted { $0.key < $1.key }.map { name, tally in
      "\(name): right \(tally.right), AMBIGUOUS \(tally.ambiguous), "
        + "UNRESOLVED \(tally.unresolved), wrong \(tally.wrong)"
    }.joined(separator: "\n")
  }
}
