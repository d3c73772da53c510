/// Who a report is about.
public struct Agency: Hashable, Sendable {
  /// The name as the title prints it, else the signature: 互助土族自治县人民政府.
  public var printedName: String?
  /// The resolved name.
  public var canonicalName: String?
  /// The department, when the report is not the government's own.
  public var departmentName: String?
  /// The identity over the years, kept through renaming and recoding; nil where unresolved or ambiguous.
  public var id: String?
  /// Government, department or zone.
  public var kind: AgencyKind?
  /// The level at which the agency stands.
  public var tier: AgencyTier?
  /// The GB/T 2260 code of the place, in force on 31 December of the year reported on.
  public var divisionCode: DivisionCode?
  /// The province (省、自治区、直辖市).
  public var province: Place?
  /// The prefecture (地级市、地区、自治州、盟), where there is one.
  public var prefecture: Place?
  /// The county (县、区、县级市、旗), where the agency is one or stands below one.
  public var county: Place?
  /// How the name was resolved.
  public var resolution: AgencyResolution
  /// The rivals, where the resolution is ambiguous.
  public var candidates: [AgencyCandidate]

  /// An agency of which nothing is known.
  public init() {
    resolution = .unresolved
    candidates = []
  }
}

/// What kind of agency reports.
public enum AgencyKind: UInt8, CaseIterable, Sendable {
  /// 人民政府: the government of a place, for itself and all below it
  case government
  /// 部门: a department, bureau or office
  case department
  /// 开发区、高新区、新区: a functional zone, no administrative division
  case zone
}

/// The level at which an agency stands.
public enum AgencyTier: UInt8, CaseIterable, Sendable {
  /// 国务院部门
  case central
  /// 省级
  case province
  /// 地级
  case prefecture
  /// 县级
  case county
  /// 乡级: 乡、镇、街道
  case township
}

/// How an agency's name was resolved.
public enum AgencyResolution: UInt8, CaseIterable, Sendable {
  /// The printed name alone decides.
  case exact
  /// Other evidence in the text decided between several.
  case byContext
  /// The caller's hint decided.
  case byHint
  /// Several are left.
  case ambiguous
  /// None was found.
  case unresolved
}

/// A place by code and name.
public struct Place: Hashable, Sendable {
  /// The GB/T 2260 code.
  public var code: DivisionCode
  /// The full name in force.
  public var name: String

  /// A place.
  public init(code: DivisionCode, name: String) {
    self.code = code
    self.name = name
  }
}

/// One agency that an ambiguous name may stand for.
public struct AgencyCandidate: Hashable, Sendable {
  /// The identity over the years.
  public var id: String
  /// The full name with its parents': 河北省石家庄市桥西区.
  public var name: String
  /// The place's code.
  public var divisionCode: DivisionCode

  /// A candidate.
  public init(id: String, name: String, divisionCode: DivisionCode) {
    self.id = id
    self.name = name
    self.divisionCode = divisionCode
  }
}
