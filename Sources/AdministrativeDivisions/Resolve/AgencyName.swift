/// The agency's part of a title or signature: 关于互助县人民政府2021年度的… gives 互助县人民政府.
struct AgencyName {
  /// The comparable units of the name; empty where the title names nobody.
  let units: ArraySlice<UInt16>
  /// Whether anything but spaces was cut off.
  let isCut: Bool

  /// The name in a printed title, signature or hint.
  init(_ printed: String) {
    let text = NameText(printed).units
    var rest = text[...]
    Self.cutDisclosure(&rest)
    while Self.cutEdge(&rest) {}
    units = rest
    isCut = rest.count < text.count
  }

  /// Cuts 政府信息公开… and all behind it.
  private static func cutDisclosure(_ rest: inout ArraySlice<UInt16>) {
    guard let cut = Words.disclosure.countBeforeFirst(in: rest) else { return }
    rest = rest.prefix(cut)
    // 互助县人民[政府信息公开]: the cut took 政府 away.
    if rest.ends(with: Words.people) { rest = rest.dropLast(Words.people.count) }
  }

  /// Cuts one piece at either end that is no part of a name; false when there is none.
  private static func cutEdge(_ rest: inout ArraySlice<UInt16>) -> Bool {
    let before = rest.count
    if let year = yearAtStart(rest) { rest = rest.dropFirst(year) }
    if let year = yearAtEnd(rest) { rest = rest.dropLast(year) }
    if rest.begins(with: Words.about) { rest = rest.dropFirst(Words.about.count) }
    if rest.ends(with: Words.about) { rest = rest.dropLast(Words.about.count) }
    for ending in Words.reportEndings.indices where Words.reportEndings.ends(rest, in: ending) {
      rest = rest.dropLast(Words.reportEndings.count(of: ending))
    }
    while let first = rest.first, isEdge(first) { rest = rest.dropFirst() }
    while let last = rest.last, isEdge(last) || last == possessive { rest = rest.dropLast() }
    return rest.count < before && !rest.isEmpty
  }

  /// The length of 2021年度, 2021年 or 二〇二一年 at the beginning, or nil.
  private static func yearAtStart(_ rest: ArraySlice<UInt16>) -> Int? {
    guard rest.count >= 4 else { return nil }
    for unit in rest.prefix(4) where !isNumeral(unit) { return nil }
    let behind = rest.dropFirst(4)
    guard behind.first == Characters.year else {
      return rest.prefix(4).allSatisfy(Characters.isDigit) ? 4 : nil
    }
    return behind.dropFirst().first == degree ? 6 : 5
  }

  /// The length of the same at the end, or nil.
  private static func yearAtEnd(_ rest: ArraySlice<UInt16>) -> Int? {
    for length in [6, 5, 4] where rest.count >= length {
      if yearAtStart(rest.suffix(length)) == length { return length }
    }
    return nil
  }

  private static func isNumeral(_ unit: UInt16) -> Bool {
    Characters.isDigit(unit) || numerals.contains(unit)
  }

  private static func isEdge(_ unit: UInt16) -> Bool {
    // No ideograph is one.
    (unit < 0x3400 || unit > 0x9FFF) && edges.contains(unit)
  }

  private static let numerals = Array("〇○零一二三四五六七八九".utf16)
  private static let edges = Array("《》〈〉“”\"'#*:|-—_.,，。、".utf16)
  private static let possessive = "的".utf16.first
  private static let degree = "度".utf16.first
}
