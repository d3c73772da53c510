import AdministrativeDivisions
import DisclosureReport

/// Gathers what a report says of its agency, and has it resolved.
struct AgencyReader {
  let resolver: AgencyResolver
  let directory: DivisionDirectory
  let text: SourceText

  /// Resolves the agency of a report; its name is given as the text prints it.
  ///
  /// The body is searched for evidence only where title, signature and hints leave several agencies.
  func read(title: Title?, input: ParserInput, year: Int?) -> Agency {
    var agency = resolve(title: title, input: input, year: year)
    agency.printedName = agency.printedName.map(text.asPrinted)
    return agency
  }

  private func resolve(title: Title?, input: ParserInput, year: Int?) -> Agency {
    var evidence = AgencyEvidence(
      titleName: title?.agency, year: year,
      hintAgencyName: input.hints.agencyName, hintDivisionCode: input.hints.divisionCode)
    if title?.agency != nil {
      // What the title alone decides no signature changes.
      let agency = resolver.resolve(evidence)
      if agency.resolution == .exact { return agency }
    }
    evidence.signature = Signature.read(text)
    let agency = resolver.resolve(evidence)
    guard agency.resolution == .ambiguous else { return agency }
    let context = AgencyContext.read(
      text, uri: input.uri, deciding: agency.candidates, directory: directory,
      year: year ?? directory.newestYear)
    evidence.bodyNames = context.names
    evidence.hosts = context.hosts
    evidence.documentSymbols = context.documentSymbols
    return resolver.resolve(evidence)
  }
}
