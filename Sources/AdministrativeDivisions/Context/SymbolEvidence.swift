import DisclosureReport

/// The provinces that document symbols (发文字号) prove: 青政办函〔2021〕16号 is 青海's.
///
/// Symbols that other issuers use as well (青政发 of 青岛, 宁政发 of 南京) prove nothing.
struct SymbolEvidence {
  /// The provinces.
  let provinces: Set<DivisionCode>

  init(symbols: some Sequence<String>, provinces: [ProvinceSigns]) {
    var proved: Set<DivisionCode> = []
    for symbol in symbols {
      let prefix = NameText(symbol).units.prefix { !Self.isEnd($0) }
      for province in provinces {
        let isItsOwn =
          province.symbolPrefixes.contains { prefix.elementsEqual($0) }
          || province.symbolHeads.contains { prefix.starts(with: $0) }
        if isItsOwn { proved.insert(province.code) }
      }
    }
    self.provinces = proved
  }

  /// Whether a unit ends the prefix: a bracket or the year's first digit.
  private static func isEnd(_ unit: UInt16) -> Bool {
    Characters.isDigit(unit) || brackets.contains(unit)
  }

  private static let brackets = Set("〔[(【﹝".utf16)
}
