import AdministrativeDivisions
public import DisclosureReport

extension StandardGazetteer {
  /// The government of a place in a year, as a report that names the place alone would tell it.
  public func government(of code: DivisionCode, year: Int) -> Agency? {
    guard place(code, year: year) != nil else { return nil }
    return resolved(AgencyEvidence(year: year, hintDivisionCode: code))
  }

  /// The agency that a name stands for, as in a report.
  ///
  /// A name that plainly stands for an agency outside of the place given stands for none.
  public func agency(named name: String, in code: DivisionCode?, year: Int) -> Agency? {
    let named = resolved(AgencyEvidence(titleName: name, year: year))
    guard let code else { return named }
    let hinted = resolved(
      AgencyEvidence(year: year, hintAgencyName: name, hintDivisionCode: code))
    guard let named, named.id != hinted?.id else { return hinted }
    let isThere = [named.province, named.prefecture, named.county].contains { $0?.code == code }
    return isThere || named.divisionCode == code ? named : nil
  }

  private func resolved(_ evidence: AgencyEvidence) -> Agency? {
    let agency = AgencyResolver(directory: directory).resolve(evidence)
    switch agency.resolution {
    case .exact, .byContext, .byHint: return agency.id == nil ? nil : agency
    case .ambiguous, .unresolved: return nil
    }
  }
}
