public import DisclosureReport

extension AgencyResolver {
  /// The agency that is meant where the names of the evidence are none that is known: the only one whose name differs
  /// in a character that is often misread.
  ///
  /// - Parameter evidence: what names nobody as it is printed.
  /// - Returns: the agency, resolved by context, and its name as it should have been printed; nil where nobody is meant, or
  ///   any of several may be.
  public func resolveMisread(_ evidence: AgencyEvidence) -> (agency: Agency, meant: String)? {
    guard let printed = evidence.titleName ?? evidence.signature,
      MisreadCharacters.holds(printed.utf16)
    else { return nil }
    var found: (agency: Agency, meant: String)?
    for unit in Set(printed.utf16) {
      for meant in MisreadCharacters.meant(by: unit) {
        var corrected = evidence
        corrected.titleName = evidence.titleName?.replacing(unit, by: meant)
        corrected.signature = evidence.signature?.replacing(unit, by: meant)
        var agency = resolve(corrected)
        // A zone that the tables do not know may have any name.
        guard agency.resolution == .exact, !agency.isUnknownZone else { continue }
        if let found, found.agency.id != agency.id { return nil }
        agency.resolution = .byContext
        found = (agency, printed.replacing(unit, by: meant))
      }
    }
    return found
  }
}

extension String {
  /// The string with another UTF-16 unit in place of one.
  fileprivate func replacing(_ unit: UInt16, by other: UInt16) -> String {
    String(decoding: utf16.map { $0 == unit ? other : $0 }, as: UTF16.self)
  }
}

extension Agency {
  /// Whether it is a zone of which nothing is known but its name and where it lies.
  public var isUnknownZone: Bool { kind == .zone && divisionCode == nil && id != nil }
}
