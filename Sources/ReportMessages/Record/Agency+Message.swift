public import DisclosureReport
public import GongkaiProtos

extension Gongkai_V1_Agency {
  /// The message of an agency.
  public init(_ agency: Agency) {
    self.init()
    printedName = agency.printedName ?? ""
    canonicalName = agency.canonicalName ?? ""
    departmentName = agency.departmentName ?? ""
    id = agency.id ?? ""
    if let kind = agency.kind { self.kind = Gongkai_V1_AgencyKind(core: kind) }
    if let tier = agency.tier { self.tier = Gongkai_V1_AgencyTier(core: tier) }
    divisionCode = agency.divisionCode?.description ?? ""
    (provinceCode, provinceName) = Self.fields(agency.province)
    (prefectureCode, prefectureName) = Self.fields(agency.prefecture)
    (countyCode, countyName) = Self.fields(agency.county)
    resolution = Gongkai_V1_AgencyResolution(core: agency.resolution)
    candidates = agency.candidates.map(Gongkai_V1_AgencyCandidate.init)
  }

  private static func fields(_ place: Place?) -> (code: String, name: String) {
    (place?.code.description ?? "", place?.name ?? "")
  }
}

extension Gongkai_V1_AgencyCandidate {
  fileprivate init(_ candidate: AgencyCandidate) {
    self.init()
    id = candidate.id
    name = candidate.name
    divisionCode = candidate.divisionCode.description
  }
}

extension Agency {
  /// The agency of a message; an empty text says nothing.
  public init(_ message: Gongkai_V1_Agency) throws(RecordMessageError) {
    self.init()
    printedName = Self.text(message.printedName)
    canonicalName = Self.text(message.canonicalName)
    departmentName = Self.text(message.departmentName)
    id = Self.text(message.id)
    kind = try message.kind.core(as: AgencyKind.self, field: "agency.kind")
    tier = try message.tier.core(as: AgencyTier.self, field: "agency.tier")
    divisionCode = try .read(message.divisionCode, field: "agency.division_code")
    province = try Self.place(message.provinceCode, message.provinceName, "province")
    prefecture = try Self.place(message.prefectureCode, message.prefectureName, "prefecture")
    county = try Self.place(message.countyCode, message.countyName, "county")
    resolution =
      try message.resolution.core(as: AgencyResolution.self, field: "agency.resolution")
      ?? .unresolved
    for candidate in message.candidates { candidates.append(try AgencyCandidate(candidate)) }
  }

  private static func text(_ text: String) -> String? { text.isEmpty ? nil : text }

  private static func place(
    _ code: String, _ name: String, _ level: String
  ) throws(RecordMessageError) -> Place? {
    let code = try DivisionCode.read(code, field: "agency.\(level)_code")
    return code.map { Place(code: $0, name: name) }
  }
}

extension AgencyCandidate {
  fileprivate init(_ message: Gongkai_V1_AgencyCandidate) throws(RecordMessageError) {
    let field = "agency.candidates.division_code"
    guard let code = try DivisionCode.read(message.divisionCode, field: field) else {
      throw RecordMessageError(field: field, message: "a candidate needs its place's code")
    }
    self.init(id: message.id, name: message.name, divisionCode: code)
  }
}
