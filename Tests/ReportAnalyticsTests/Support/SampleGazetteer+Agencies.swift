import DisclosureReport
import ReportAnalytics

extension SampleGazetteer {
  func government(of code: DivisionCode, year: Int) -> Agency? {
    let places = SamplePlace.counties + [.east, .west]
    return places.first { $0.code == Int(code.number) }?.government
  }

  /// Departments of counties: 东一县教育局, or 教育局 with the county's code; nobody knows 无名局.
  func agency(named name: String, in code: DivisionCode?, year: Int) -> Agency? {
    guard name.hasSuffix("局"), !name.hasSuffix("无名局") else { return nil }
    let place = SamplePlace.counties.first { place in
      name.hasPrefix(place.name) || code.map { Int($0.number) == place.code } ?? false
    }
    return place?.department(name.hasPrefix(place?.name ?? "-") ? String(name.dropFirst(3)) : name)
  }
}

extension SamplePlace {
  /// A department of the place's government.
  func department(_ name: String) -> Agency {
    var agency = government
    agency.printedName = self.name + name
    agency.canonicalName = agency.printedName
    agency.departmentName = name
    agency.id = "dept:\(code)-1985/\(name)"
    agency.kind = .department
    return agency
  }
}
