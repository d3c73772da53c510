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
      if agency.isUnknownZone, let (known, meant) = resolver.resolveMisread(evidence) {
        var found = Found(agency: known, meant: meant)
        found.agency.printedName = agency.printedName
        return found
      }
      if agency.resolution == .exact { return Found(agency: agency) }
    }
    evidence.signature = Signature.read(text)
    let agency = resolver.resolve(evidence)
    switch agency.resolution {
    case .exact, .byContext, .byHint: return Found(agency: agency)
    case .ambiguous: return Found(agency: chosen(agency, evidence, IssuerNames(text), input))
    case .unresolved: return opened(agency, evidence, input) ?? misread(agency, evidence)
    }
  }

  /// The one of several agencies that the rest of the text speaks for, or all of them.
  private func chosen(
    _ ambiguous: Agency, _ evidence: AgencyEvidence, _ issuers: IssuerNames, _ input: ParserInput
  ) -> Agency {
    let context = AgencyContext.read(
      text, uri: input.uri, deciding: ambiguous.candidates, directory: directory,
      year: evidence.year ?? directory.newestYear)
    var evidence = evidence
    evidence.bodyNames =
      issuers.owners + issuers.authors + issuers.contacts + issuers.publishers + context.names
    evidence.hosts = context.hosts
    evidence.documentSymbols = context.documentSymbols
    return resolver.resolve(evidence)
  }

  /// The agency that the opening names, where neither title nor signature does; nil where none is named.
  ///
  /// Who published a report is only asked for the place of a name that the title prints without it.
  private func opened(
    _ unresolved: Agency, _ evidence: AgencyEvidence, _ input: ParserInput
  ) -> Found? {
    let issuers = IssuerNames(text)
    let isTitled = evidence.titleName != nil
    let own = issuers.owners + (isTitled ? issuers.publishers : [])
    let signatures = issuers.authors + issuers.contacts
    let names =
      isTitled
      ? (signatures + own + issuers.subjects).map { (name: $0, isTitle: false) }
      : own.map { (name: $0, isTitle: true) } + signatures.map { (name: $0, isTitle: false) }
        + issuers.subjects.map { (name: $0, isTitle: true) }
    for (name, isTitle) in names {
      var opened = evidence
      if isTitle { opened.titleName = name } else { opened.signature = name }
      var agency = resolver.resolve(opened)
      if agency.resolution == .unresolved { continue }
      if agency.resolution == .ambiguous { agency = chosen(agency, opened, issuers, input) }
      agency.printedName = unresolved.printedName ?? agency.printedName
      return Found(agency: agency)
    }
    return town(unresolved, evidence, issuers)
  }

  /// The town that the title names without its county, where the opening prints that before it and no other; nil where
  /// it does not.
  private func town(
    _ unresolved: Agency, _ evidence: AgencyEvidence, _ issuers: IssuerNames
  ) -> Found? {
    guard let title = evidence.titleName, let town = Self.town(in: title) else { return nil }
    var found: Agency?
    for parent in issuers.parents(ofTown: town) {
      var opened = evidence
      opened.signature = parent + title
      let agency = resolver.resolve(opened)
      guard agency.id != nil else { continue }
      if let found, found.id != agency.id { return nil }
      found = agency
    }
    found?.printedName = unresolved.printedName
    return found.map { Found(agency: $0) }
  }

  /// The name of a town without what governs it; nil where a name is no town's.
  private static func town(in name: String) -> String? {
    var town = name
    for body in ["人民政府", "政府", "办事处", "办"] where town.hasSuffix(body) {
      town.removeLast(body.count)
      break
    }
    return ["镇", "乡", "街道", "苏木"].contains { town.hasSuffix($0) } && town.count > 2 ? town : nil
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
