public import DisclosureReport

/// A place with those above it, as far as there are any.
public struct DivisionPath: Hashable, Sendable {
  /// The province (省、自治区、直辖市).
  public var province: Place?
  /// The prefecture (地级市、地区、自治州、盟).
  public var prefecture: Place?
  /// The county (县、区、县级市、旗).
  public var county: Place?
  /// The zone (开发区、管理区), where the place is one.
  public var zone: Place?

  /// A path of no places.
  public init() {}

  /// The names one after another: 河北省石家庄市桥西区.
  public var fullName: String {
    [province, prefecture, county, zone].reduce(into: "") { $0 += $1?.name ?? "" }
  }
}

extension DivisionDirectory {
  /// The place that has a code on 31 December of a year, with those above it then.
  ///
  /// Empty where none has the code then.
  public func path(of code: DivisionCode, inForceAtEndOf year: Int) -> DivisionPath {
    row(code, inForceAtEndOf: year).map { tables.path(ofRow: $0, year: year) } ?? DivisionPath()
  }
}

extension DivisionTables {
  /// A row's place with those above it on 31 December of a year.
  func path(ofRow row: Int, year: Int) -> DivisionPath {
    var path = DivisionPath()
    goUp(fromRow: row, year: year) { level, place in
      switch level {
      case .province: path.province = place
      case .prefecture: path.prefecture = place
      case .county: path.county = place
      // A division of 兵团 stands below another row of this level; the lower one is the place.
      case .zone: path.zone = path.zone ?? place
      }
    }
    return path
  }

  /// Goes from a row's place to those above it on 31 December of a year.
  @inline(__always)
  func goUp(fromRow row: Int, year: Int, _ take: (DivisionLevel, Place) -> Void) {
    var next: Int? = row
    while let row = next {
      take(divisions[row].level, Place(code: divisions[row].code, name: divisions[row].name))
      let parent = parentLineage[row]
      next = parent < 0 ? nil : self.row(inLineageOf: Int(parent), inForceAtEndOf: year)
    }
  }

  /// Whether a row's place stands below another's, at any height.
  ///
  /// 伊犁哈萨克自治州 has 塔城地区 and 阿勒泰地区 below it, though the code list does not show it.
  func isRow(_ row: Int, below other: Int) -> Bool {
    let lineage = lineageStart[other]
    if divisions[other].code == Self.ili, Self.belowIli.contains(divisions[row].code.number) {
      return true
    }
    var above = parentLineage[row]
    while above >= 0 {
      if above == lineage { return true }
      above = parentLineage[Int(above)]
    }
    return false
  }

  private static let ili = DivisionCode(654_000)
  private static let belowIli: Range<UInt32> = 654_200..<654_400
}
