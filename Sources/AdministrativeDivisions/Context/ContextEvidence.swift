import DisclosureReport

/// Chooses among places by what else is known; never names a place of its own.
///
/// Each kind of evidence, the strongest first, leaves the candidates that it speaks for; where it
/// speaks for none, or for all, nothing changes.
struct ContextEvidence {
  /// How many names, symbols or hosts are looked at.
  private static let limit = 64

  let places: PlaceReader
  let evidence: AgencyEvidence

  /// The candidates left, at least one of them.
  func narrow(_ candidates: [Int]) -> [Int] {
    var left = candidates
    let named = NamedPlaces(texts: texts, places: places)
    keep(in: &left) { named.namesInFull($0) }
    keep(in: &left) { named.namesParent(of: $0) }
    keep(in: &left) { named.namesPrefecture(of: $0) }
    let hosts = evidence.hosts.prefix(Self.limit).map(HostEvidence.init)
    keep(in: &left) { row in hosts.contains { $0.pointsAt(row, places) } }
    keep(in: &left) { row in hosts.contains { $0.pointsAtProvince(of: row, places.tables) } }
    let symbols = SymbolEvidence(
      symbols: evidence.documentSymbols.prefix(Self.limit), provinces: places.tables.provinces)
    keep(in: &left) { symbols.provinces.contains(places.tables.divisions[$0].code.province) }
    return left
  }

  private var texts: [String] {
    [evidence.titleName, evidence.signature, evidence.hintAgencyName].compactMap { $0 }
      + evidence.bodyNames.prefix(Self.limit)
  }

  private func keep(in left: inout [Int], where speaksFor: (Int) -> Bool) {
    guard left.count > 1 else { return }
    let chosen = left.filter(speaksFor)
    if !chosen.isEmpty { left = chosen }
  }
}
