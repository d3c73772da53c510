import AdministrativeDivisions
import DisclosureReport

/// Gathers what a report says of its agency, and has it resolved.
struct AgencyReader {
  let resolver: AgencyResolver
  let directory: DivisionDirectory
  let text: SourceText

  /// A report's agency.
  struct Found {
    /// The agency, its name as the text prints it.
    var agency: Agency
    /// Its name as it should have been printed, where a character of it was misread.
    var meant: String?
  }

  /// Resolves the agency of a report.
  ///
  /// The body is searched for evidence only where title, signature and hints leave several agencies.
  func read(title: Title?, input: ParserInput, year: Int?) -> Found {
    var found = resolve(title: title, input: input, year: year)
    found.agency.printedName = found.agency.printedName.map(text.asPrinted)
    return found
  }

  private func resolve(title: Title?, input: ParserInput, year: Int?) -> Found {
    var evidence = AgencyEvidence(
      titleName: title?.agency, year: year,
      hintAgencyName: input.hints.agencyName, hintDivisionCode: input.hints.divisionCode)
    if title?.agency != nil {
      // What the title alone decides no signature changes.
      let agency = resolver.resolve(evidence)
      if agency.resolution == .exact { return Found(agency: agency) }
    }
    evidence.signature = Signature.read(text)
    let agency = resolver.resolve(evidence)
    if agency.resolution == .unresolved { return misread(agency, evidence) }
    guard agency.resolution == .ambiguous else { return Found(agency: agency) }
    let context = AgencyContext.read(
      text, uri: input.uri, deciding: agency.candidates, directory: directory,
      year: year ?? directory.newestYear)
    evidence.bodyNames = context.names
    evidence.hosts = context.hosts
    evidence.documentSymbols = context.documentSymbols
    return Found(agency: resolver.resolve(evidence))
  }

  /// The agency that is meant by a name that is none.
  private func misread(_ unresolved: Agency, _ evidence: AgencyEvidence) -> Found {
    guard let (agency, meant) = resolver.resolveMisread(evidence) else {
      return Found(agency: unresolved)
    }
    var found = Found(agency: agency, meant: meant)
    found.agency.printedName = unresolved.printedName
    return found
  }
}
