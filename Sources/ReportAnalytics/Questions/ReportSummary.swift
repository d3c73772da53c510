public import DisclosureReport

/// A report as it stands: which version, and in short what it says.
public struct ReportSummary: Hashable, Sendable {
  /// The version that stands.
  public var standing: StandingReport
  /// Who it is about, without the rivals of an ambiguous name.
  public var agency: Agency
  /// The year reported on.
  public var year: Int
  /// The generation of the form.
  public var era: FormEra?
  /// How many cells are unknown.
  public var unknownCells: Int
  /// How many cells are INFERRED or ENTERED.
  public var doubtedCells: Int
  /// The codes of its findings.
  public var findings: [FindingCode]
  /// What people have entered and counts, in the form's order.
  public var amendments: [AppliedAmendment] { standing.amendments }

  init(_ report: ViewedReport) throws(QuestionError) {
    standing = report.standing
    let content: CompactReport
    do throws(CompactError) {
      content = try report.standing.content()
    } catch {
      throw .unreadable(report.standing.key, error)
    }
    agency = content.agency
    year = report.year
    era = content.era
    unknownCells = content.unknown.count
    doubtedCells = content.doubted.count
    findings = content.findings
  }
}
