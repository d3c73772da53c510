public import DisclosureReport

/// Says who reports: the agency, its place and its identity over the years.
///
/// The caller's hints come first; then the name in the title; where the title names nobody, the
/// signature. Names are read from left to right and never searched in running text. Other evidence
/// only chooses between places that share a name. What stays open is reported as ambiguous or
/// unresolved, never guessed.
public struct AgencyResolver: Sendable {
  private let directory: DivisionDirectory

  /// A resolver over a directory.
  public init(directory: DivisionDirectory = .standard) {
    self.directory = directory
  }

  /// The agency that the evidence names.
  public func resolve(_ evidence: AgencyEvidence) -> Agency {
    let resolution = ResolutionRun(directory: directory, evidence: evidence)
    var agency = resolution.agency()
    agency.printedName = resolution.printedName
    return agency
  }
}
