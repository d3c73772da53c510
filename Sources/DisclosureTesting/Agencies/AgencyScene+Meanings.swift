import AdministrativeDivisions
import DisclosureReport

extension AgencyScene {
  /// Finds out whether the agency can be known; false where the text would mean somebody else, which nobody prints.
  mutating func determine() -> Bool {
    guard let bearer else { return true }
    let index = names.bearers.firstIndex { $0.division == bearer.division } ?? -1
    if evidence == .hintedCode || form == .signature && damage != .misread { return true }
    var left = meanings(of: institution.printed(with: place))
    if damage == .misread {
      guard left.isEmpty else { return false }
      isDeterminable = evidence == .hintedName || names.isOnlyOneLike(place, bearer)
      return true
    }
    guard left.contains(index) else { return false }
    if left.count > 1, evidence.isOfUse {
      let narrowed = left.filter { isSpokenFor(names.bearers[$0]) }
      if !narrowed.isEmpty { left = narrowed }
    }
    guard left.contains(index) else { return false }
    isDeterminable = left.count == 1
    return true
  }

  /// The places that a printed name can stand for: those of the longest name behind which an institution is left; among
  /// these not the ones that bore it the year before or after, where another of their province bears it on 31 December, and of
  /// stems without a suffix the only prefecture's.
  private func meanings(of printed: String) -> Set<Int> {
    let text = printed.dropFirst(institution.head.count)
    var end = text.endIndex
    while end > text.startIndex {
      let rest = String(text[end...])
      let found = names.meanings(of: String(text[..<end])).filter { meaning in
        institution.isEnding(
          rest, behind: names.bearers[meaning.bearer].division, meaning.name.form)
      }
      if !found.isEmpty { return chosen(found) }
      end = text.index(before: end)
    }
    return []
  }

  private func chosen(_ found: [(bearer: Int, name: PlaceNames.Name)]) -> Set<Int> {
    let whole = found.filter { $0.name.form != .bare }
    let named = whole.isEmpty ? found : whole
    let holders = named.filter(\.name.isCurrent)
    let provinces = Set(holders.map { names.bearers[$0.bearer].path.province })
    let printed = named.filter {
      $0.name.isCurrent || !provinces.contains(names.bearers[$0.bearer].path.province)
    }
    guard whole.isEmpty else { return Set(printed.map(\.bearer)) }
    let stems = Set(printed.map(\.bearer))
    let prefectures = stems.filter { names.bearers[$0].division.level == .prefecture }
    return prefectures.count == 1 ? prefectures : stems
  }

  /// Whether what else is known can be said of a place.
  private func isSpokenFor(_ other: PlaceNames.Bearer) -> Bool {
    guard let bearer else { return true }
    switch evidence {
    case .signature, .hintedName: return other.fullPath == bearer.fullPath
    case .prose: return other.parentNames.last == bearer.parentNames.last
    case .uri, .host:
      return AgencyScene.host(of: other, in: names) == AgencyScene.host(of: bearer, in: names)
    case .symbol:
      return other.path.province == bearer.path.province
    case .none, .visit, .hintedCode, .uselessHint: return true
    }
  }

  /// The host of the place above a place; nil where no host is known that tells it.
  static func host(of bearer: PlaceNames.Bearer, in names: PlaceNames) -> String? {
    let number = bearer.division.code.number
    if let name = AgencyWords.municipalities[number / 10_000] { return name + ".gov.cn" }
    guard let above = bearer.path.prefecture, above.code != bearer.division.code else { return nil }
    return names.bearers.first { $0.division.code == above.code }.map {
      $0.division.pinyin + ".gov.cn"
    }
  }

  /// The document symbol of a place's province; nil where somebody else uses it too.
  static func symbol(of bearer: PlaceNames.Bearer) -> String? {
    AgencyWords.symbols[bearer.division.code.number / 10_000]
  }
}

extension AgencyEvidenceKind {
  /// Whether it speaks for anybody.
  fileprivate var isOfUse: Bool {
    switch self {
    case .none, .visit, .uselessHint: false
    case .signature, .prose, .uri, .host, .symbol, .hintedCode, .hintedName: true
    }
  }
}

extension PlaceNames {
  /// Whether a place has what a kind of evidence prints.
  func isThere(_ evidence: AgencyEvidenceKind, for bearer: Bearer) -> Bool {
    switch evidence {
    case .prose: !bearer.parentNames.isEmpty
    case .uri, .host: AgencyScene.host(of: bearer, in: self) != nil
    case .symbol: AgencyScene.symbol(of: bearer) != nil
    case .visit: visited(besides: bearer) != nil
    case .none, .signature, .hintedCode, .hintedName, .uselessHint: true
    }
  }

  /// The full name of the place above another one that shares a place's name, else of any other place above.
  func visited(besides bearer: Bearer) -> String? {
    let rivals = meanings(of: bearer.division.name).map { bearers[$0.bearer] }
    let other = rivals.first { $0.division != bearer.division } ?? bearers.last
    guard let above = other?.parentNames.last, !bearer.parentNames.contains(above) else {
      return nil
    }
    return above
  }

  /// Whether a place is the only one that a text with one character misread can be.
  func isOnlyOneLike(_ text: String, _ bearer: Bearer) -> Bool {
    let letters = Array(text)
    var found: Set<DivisionCode> = []
    for index in letters.indices {
      for (meant, misread) in AgencyWords.misread where letters[index] == misread {
        var corrected = letters
        corrected[index] = meant
        for meaning in meanings(of: String(corrected)) {
          found.insert(bearers[meaning.bearer].division.code)
        }
      }
    }
    return found == [bearer.division.code]
  }
}
