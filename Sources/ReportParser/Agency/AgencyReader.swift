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
    case .unresolved:
      return unbracketed(agency, evidence) ?? opened(agency, evidence, input)
        ?? misread(agency, evidence)
    }
  }

  /// The agency of a title of whose name a part stands in brackets: 某市高新区（经开区）管委会; nil where it is none without
  /// that part either.
  private func unbracketed(_ unresolved: Agency, _ evidence: AgencyEvidence) -> Found? {
    guard let title = evidence.titleName,
      let open = title.firstIndex(where: { "（(".contains($0) }),
      let close = title[open...].firstIndex(where: { "）)".contains($0) })
    else { return nil }
    var plain = evidence
    plain.titleName = String(title[..<open] + title[title.index(after: close)...])
    var agency = resolver.resolve(plain)
    guard agency.id != nil else { return nil }
    agency.printedName = unresolved.printedName
    return Found(agency: agency)
  }

  /// The one of several agencies that the rest of the text speaks for, or all of them.
  func chosen(
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
    let speaker = Speaker(issuers.words)
    let isTitled = evidence.titleName != nil
    for (name, isTitle) in names(issuers, isTitled: isTitled) {
      var opened = evidence
      if isTitle { opened.titleName = name } else { opened.signature = name }
      var agency = resolver.resolve(opened)
      if agency.resolution == .unresolved { continue }
      guard isTitled || speaker.mayBe(agency) else { continue }
      if agency.resolution == .ambiguous { agency = chosen(agency, opened, issuers, input) }
      agency.printedName = unresolved.printedName ?? agency.printedName
      return Found(agency: agency)
    }
    if let found = withPlace(unresolved, evidence, issuers, input) { return found }
    let isNamed = !(issuers.owners + issuers.authors + issuers.contacts).isEmpty
    guard !isTitled, !isNamed, speaker.mayBeZone else { return nil }
    return zone(evidence, issuers).map { Found(agency: $0) }
  }

  /// The names that the opening prints, in the order of their weight, and whether each counts as a title.
  private func names(
    _ issuers: IssuerNames, isTitled: Bool
  ) -> [(name: String, isTitle: Bool)] {
    let own = issuers.owners + (isTitled ? issuers.publishers : [])
    let signatures = issuers.authors + issuers.contacts
    if isTitled { return (signatures + own + issuers.subjects).map { ($0, false) } }
    return own.map { ($0, true) } + signatures.map { ($0, false) }
      + (issuers.subjects + issuers.guides).map { ($0, true) }
  }

  /// The agency whose name the text prints without its place; nil where no place can be told, or any of several.
  private func withPlace(
    _ unresolved: Agency, _ evidence: AgencyEvidence, _ issuers: IssuerNames, _ input: ParserInput
  ) -> Found? {
    let isTitled = evidence.titleName != nil
    let names = evidence.titleName.map { [$0] } ?? self.names(issuers, isTitled: false).map(\.name)
    if names.isEmpty { return nil }
    let home = HomePlaces(
      issuers.words, hosts: AgencyContext.hosts(of: text, uri: input.uri),
      finder: PlaceFinder(directory: directory, year: evidence.year))
    for name in names {
      guard
        var agency = town(named: name, evidence, issuers, input)
          ?? placed(name, isTitle: isTitled, evidence, issuers, home, input)
      else { continue }
      agency.printedName = unresolved.printedName ?? name
      return Found(agency: agency)
    }
    return nil
  }

  /// The town of a name without its county, where the opening prints that before it and no other; nil where it does not.
  private func town(
    named name: String, _ evidence: AgencyEvidence, _ issuers: IssuerNames, _ input: ParserInput
  ) -> Agency? {
    guard let town = Self.town(in: name) else { return nil }
    var found: Agency?
    for parent in issuers.parents(ofTown: town) {
      var opened = evidence
      opened.titleName = name
      opened.signature = parent + name
      var agency = resolver.resolve(opened)
      if agency.resolution == .ambiguous { agency = chosen(agency, opened, issuers, input) }
      guard agency.id != nil else { continue }
      if let found, found.id != agency.id { return nil }
      found = agency
    }
    return found
  }

  /// The name of a town without what governs it; nil where a name is no town's.
  static func town(in name: String) -> String? {
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
