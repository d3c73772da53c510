import AdministrativeDivisions

/// The places that a report shows as its own without naming them as its author's: whose site it is on, where the author
/// sits, whose offices and plans it obeys.
struct HomePlaces {
  /// Names of places as printed, by the kind of sign, the stronger first.
  let ranks: [[String]]
  /// Those of site, seat and host together, which must agree on a department that names not even 县 or 区.
  var seats: [String] { ranks[0] + ranks[1] + ranks[3] }
  /// Those of offices and plans.
  var offices: [String] { ranks[2] }

  /// The places that the beginning of a text shows, and the hosts that it was read from or prints.
  init(_ words: [UInt8], hosts: [String], finder: PlaceFinder) {
    let text = Places(words: words, finder: finder)
    ranks = [
      text.before(Self.sites) + text.quoted(),
      text.behind(Self.addresses),
      text.before(Self.offices) + text.behind(Self.titles),
      Array(Set(hosts.prefix(Self.mostHosts).compactMap(finder.place(ofHost:)))).sorted(),
    ]
  }

  /// How many hosts are looked at; a report prints one or two.
  private static let mostHosts = 8
  private static let sites = phrases(
    "人民政府网 政府网 政府门户 人民政府门户 政府信息公开网 人民政府信息网 政府信息网 政府信息公开平台 政府信息公开门户 政务网 政务服务网 政府公众信息网 公众信息网 门户网 "
      + "政府信息公开专栏 ”政府门户 ”门户")
  private static let addresses = phrases("地址： 地址: 地址")
  private static let offices = phrases("人民政府办公室关于 政府办公室关于 人民政府办公室《 政府办公室《 人民政府《 人民政府关于 政务公开领导小组")
  private static let titles = phrases("《")

  private static func phrases(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}

/// Finds places beside words of a text.
private struct Places {
  let words: [UInt8]
  let finder: PlaceFinder

  /// The places that stand right before some words.
  func before(_ phrases: [[UInt8]]) -> [String] {
    var found: [String] = []
    for phrase in phrases {
      for place in Self.places(of: phrase, in: words) where found.count < Self.most {
        var first = place
        while first >= 3, place - first < Self.longest,
          Self.ideographs.contains(words.span.wideCharacter(at: first - 3))
        {
          first -= 3
        }
        // 某县人民政府信息公开网
        let isPeoples = words.span.hasPhrase(Self.people, endingAt: place, after: first)
        let end = isPeoples ? place - Self.people.count : place
        let text = String(decoding: words[first..<end], as: UTF8.self)
        if let name = finder.placeEnding(text), !found.contains(name) { found.append(name) }
      }
    }
    return found
  }

  /// The places that stand right behind some words, a year between them or not.
  func behind(_ phrases: [[UInt8]]) -> [String] {
    var found: [String] = []
    for phrase in phrases {
      for place in Self.places(of: phrase, in: words) where found.count < Self.most {
        var start = place + phrase.count
        let limit = min(words.count, start + Self.longest)
        guard start < limit else { continue }
        if let year = YearReader.first(in: Array(words[start..<limit])),
          year.range.lowerBound == 0
        {
          start += year.range.upperBound
        }
        let text = String(decoding: words[min(start, limit)..<limit], as: UTF8.self)
        if let name = finder.placeBeginning(text), !found.contains(name) { found.append(name) }
      }
    }
    return found
  }

  /// The places of sites that are called after them: “中国互助”网.
  func quoted() -> [String] {
    Self.places(of: Self.china, in: words).prefix(Self.most).compactMap { place in
      let start = place + Self.china.count
      let limit = min(words.count, start + Self.longest)
      let quote = Self.quotes.compactMap { quote in
        words.span.firstIndex(ofPhrase: quote, from: start, before: limit).map { ($0, quote.count) }
      }.min { $0.0 < $1.0 }
      guard let (end, width) = quote, end > start else { return nil }
      let behind = end + width
      // “中国互助”县政府网
      let sign = Self.signs.first { words.span.hasPhrase($0, at: behind) }
      let name = String(decoding: words[start..<end] + (sign ?? []), as: UTF8.self)
      return finder.onlyPlace(named: name)
        ?? finder.onlyPlace(named: String(decoding: words[start..<end], as: UTF8.self))
    }
  }

  private static func places(of phrase: [UInt8], in words: [UInt8]) -> [Int] {
    var places: [Int] = []
    var from = 0
    while let found = words.span.firstIndex(ofPhrase: phrase, from: from), places.count < mostLooks
    {
      from = found + phrase.count
      places.append(found)
    }
    return places
  }

  /// How many names are kept of a kind, and how many places of a word looked at.
  private static let most = 8
  private static let mostLooks = 32
  /// How long a place's name is, with those above it, in bytes.
  private static let longest = 60
  private static let ideographs: ClosedRange<UInt32> = 0x3400...0x9FFF
  private static let people = Array("人民".utf8)
  private static let china = Array("中国".utf8)
  private static let quotes = ["”", "\"", "》", "—"].map { Array($0.utf8) }
  private static let signs = ["县", "区", "市", "旗"].map { Array($0.utf8) }
}
