/// The head of an indicator table: what its columns hold.
struct IndicatorHead {
  /// A column.
  struct Column {
    /// What it holds.
    var role: IndicatorRole
    /// Its head, squeezed.
    var words: [UInt8]
    /// The columns of the grid that it takes; its place where the layout has no grid.
    var grid: Range<Int>
    /// Where it stands on the page, in the width of a character; nil where the layout does not tell.
    var extent: Range<Int>?
  }

  /// The columns, from left to right.
  private(set) var columns: [Column]
  /// The unit that stands above the table for all its rows (单位：条); empty where none does.
  var unit: [UInt8] = []

  /// A head of columns; nil where they are no indicator table's: names, and behind them units or values.
  init?(_ columns: [Column], isTelling: Bool) {
    let roles = columns.map(\.role)
    guard columns.count <= Self.mostColumns, let name = roles.firstIndex(of: .name),
      roles.filter({ $0 == .name }).count == 1, roles.filter({ $0 == .unit }).count <= 1,
      roles.filter({ $0 == .code }).count <= 1, roles.filter({ $0 == .serial }).count <= 1
    else { return nil }
    let unit = roles.firstIndex(of: .unit)
    let value = roles.firstIndex(of: .value)
    guard value ?? unit ?? -1 > name, unit ?? name >= name else { return nil }
    // 项目 and 内容 head other tables too.
    guard isTelling || (unit != nil && value != nil) else { return nil }
    self.columns = columns
    if value == nil { addValues() }
    nameMain()
  }

  /// What stands for a head that was lost: name, unit, value.
  static let lost = IndicatorHead(
    [.name, .unit, .value].enumerated().map {
      Column(role: $0.element, words: [], grid: $0.offset..<$0.offset + 1)
    }, isTelling: true)

  /// How many columns a table has at most.
  static let mostColumns = 10

  /// The places of the columns of values, from left to right.
  private(set) var values: [Int] = []
  /// The place of the column whose value is the indicator's own; nil where each has its head's name.
  private(set) var main: Int?

  /// The place of a role's column.
  func place(of role: IndicatorRole) -> Int? { columns.firstIndex { $0.role == role } }

  /// Whether the columns are those of another head, as where a page begins.
  func isSame(as other: IndicatorHead) -> Bool {
    columns.count == other.columns.count
      && zip(columns, other.columns).allSatisfy { $0.words == $1.words }
  }

  /// Whether a column has a role.
  func has(_ role: IndicatorRole) -> Bool { place(of: role) != nil }

  /// A column of values where the head of that was lost.
  private mutating func addValues() {
    let last = columns.map(\.grid.upperBound).max() ?? 0
    columns.append(Column(role: .value, words: [], grid: last..<last + 1))
  }

  /// Puts the heads of a second row, all of them values', in place of the one that they stand below.
  mutating func replaceValues(by heads: [Column]) {
    guard let first = values.first, values.count == 1, !heads.isEmpty else { return }
    columns.replaceSubrange(first...first, with: heads)
    nameMain()
  }

  /// Chooses the column whose value is the indicator's own: the only one, the sum of the others, or the year's.
  private mutating func nameMain() {
    values = columns.indices.filter { columns[$0].role == .value }
    guard values.count > 1 else {
      main = values.first
      return
    }
    main =
      values.first { isSum(columns[$0].words) }
      ?? values.first { isOfYear(columns[$0].words) }
  }

  private func isSum(_ words: [UInt8]) -> Bool { Self.sums.contains(words) }

  private func isOfYear(_ words: [UInt8]) -> Bool {
    Self.counts.contains(words)
      || !words.holds(anyOf: Self.others) && words.holds(anyOf: Self.years)
  }

  private static let sums = ["合计", "总计", "总数"].map { Array($0.utf8) }
  private static let others = ["累计", "历年", "上年", "去年"].map { Array($0.utf8) }
  private static let years = ["年", "本期"].map { Array($0.utf8) }
  private static let counts = ["数量", "统计数", "数值"].map { Array($0.utf8) }
}

extension IndicatorHead {
  /// The roles that some squeezed words name one after the other, nothing between them; nil where they name others too.
  static func columns(
    of words: Swift.Span<UInt8>
  ) -> (columns: [Column], isTelling: Bool)? {
    var columns: [Column] = []
    var isTelling = false
    var start = 0
    while start < words.count {
      guard let found = IndicatorRole.longestName(in: words, at: start),
        columns.count < mostColumns
      else { return nil }
      var name: [UInt8] = []
      for index in start..<found.end { name.append(words[index]) }
      columns.append(
        Column(role: found.name.role, words: name, grid: columns.count..<columns.count + 1))
      isTelling = isTelling || found.name.isTelling
      start = found.end
    }
    return (columns, isTelling)
  }
}
