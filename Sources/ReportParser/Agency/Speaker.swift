import DisclosureReport

/// What a text calls its author: 我县, 我局, 我镇.
struct Speaker {
  private let governments: Int
  private let departments: Int
  private let towns: Int
  /// How often 我区 and 我委 stand, which zones say too.
  private let zones: Int
  private let committees: Int
  /// The last character of the places whose government the text obeys: 县 of 县委、县政府; nil where no one is named most.
  let level: Character?

  /// The speaker of a text without blanks.
  init(_ words: [UInt8]) {
    func count(_ phrases: [[UInt8]]) -> Int {
      phrases.reduce(0) { $0 + Self.count(of: $1, in: words) }
    }
    governments = count(Self.governments)
    departments = count(Self.departments)
    towns = count(Self.towns)
    zones = count(Self.zones)
    committees = count(Self.committees)
    let levels = Self.levels.map { (sign: $0.sign, count: count($0.phrases)) }
    let most = levels.map(\.count).max() ?? 0
    let first = levels.filter { $0.count == most }
    level = most > 0 && first.count == 1 ? first[0].sign : nil
  }

  /// Whether an agency can speak so: a county's government does not say 我局, nor a bureau 我镇.
  func mayBe(_ agency: Agency) -> Bool {
    switch agency.kind {
    case .government where agency.tier != .township: governments >= max(departments, towns)
    case .government: towns >= departments
    case .department: departments >= towns
    case .zone, nil: true
    }
  }

  /// Whether a zone's committee can speak so: it says neither 我局 nor 我镇 nor 我县.
  var mayBeZone: Bool { departments <= committees && towns == 0 && governments <= zones }

  private static func count(of phrase: [UInt8], in words: [UInt8]) -> Int {
    var count = 0
    var from = 0
    while let found = words.span.firstIndex(ofPhrase: phrase, from: from) {
      count += 1
      from = found + phrase.count
    }
    return count
  }

  private static let governments = phrases("我县 我市 我区 我旗 我省 我州 我盟 本县 本市 本区 本旗 本省")
  private static let departments = phrases(
    "我局 本局 我厅 本厅 我委 本委 我处 我院 我馆 我队 我站 我中心 本中心 我部 本部门")
  private static let towns = phrases("我镇 本镇 我乡 本乡 我街 本街 我苏木")
  private static let zones = phrases("我区 本区")
  private static let committees = phrases("我委 本委")
  private static let levels = "省市县区旗州盟".map { sign in
    (sign: sign, phrases: phrases("\(sign)委、 \(sign)委\(sign)政府 \(sign)政府的 \(sign)政府办"))
  }

  private static func phrases(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}
