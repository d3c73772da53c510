import DisclosureReport

/// What tells a province from the others in document symbols and hosts.
struct ProvinceSigns {
  /// The province.
  let code: DivisionCode
  /// First two characters of document symbols that are no other issuer's: 冀政.
  let symbolHeads: [[UInt16]]
  /// Whole prefixes of document symbols: 青政办函.
  let symbolPrefixes: [[UInt16]]
  /// Hosts of the province's government: qinghai.gov.cn.
  let domains: [String]

  static func read() -> [ProvinceSigns] {
    EmbeddedTables.provinces.withUTF8Buffer { bytes in
      var scanner = TableScanner(bytes)
      var provinces: [ProvinceSigns] = []
      while var line = scanner.nextLine() {
        guard let code = line.nextField().code else { continue }
        provinces.append(
          ProvinceSigns(
            code: code,
            symbolHeads: line.nextField().list.map { Array($0.utf16) },
            symbolPrefixes: line.nextField().list.map { Array($0.utf16) },
            domains: line.nextField().list))
      }
      return provinces
    }
  }
}
