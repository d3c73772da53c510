import AdministrativeDivisions
import DisclosureReport

extension PlaceNames {
  /// A place that an agency of a kind may belong to; those whose names are shared or changed come more often than they
  /// are.
  func drawBearer(
    for species: AgencySpecies, _ directory: DivisionDirectory, using random: inout SplitMix64
  ) -> Bearer {
    let level: DivisionLevel =
      switch species {
      case .zone, .zoneDepartment, .corps: .zone
      case .township: .county
      case .government, .office, .department, .branch, .central:
        [.province, .prefecture, .county][random.pick(weights: [8, 27, 65])]
      }
    let all = bearers.filter { bearer in
      bearer.division.level == level && !directory.neverFiles(bearer.division.code)
        && (level != .zone || (bearer.division.code.number / 10_000 == 66) == (species == .corps))
    }
    let chosen =
      switch random.draw(0...99) {
      case 0..<25: all.filter { isShared($0.division.name) }
      case 25..<45: all.filter { bearer in bearer.names.contains { !$0.isCurrent } }
      case 45..<50:
        all.filter { $0.division.name.contains { AgencyWords.misread[$0] != nil } }
      default: all
      }
    return random.pick(chosen.isEmpty ? all : chosen)
  }

  private func isShared(_ name: String) -> Bool {
    Set(meanings(of: name).map(\.bearer)).count > 1
  }
}

extension PlaceNames.Bearer {
  /// The full names of the places above and of the place itself.
  var fullPath: String {
    if division.code.number / 10_000 == 66 { return division.name }
    return (division.level == .zone ? parentNames.prefix(1).joined() : parentNames.joined())
      + division.name
  }

  /// The full names of province and prefecture, as far as they stand above.
  var parentNames: [String] {
    [path.province, path.prefecture].compactMap(\.self).filter { $0.code != division.code }.map(
      \.name)
  }

  /// The ways in which its name can be printed in front of an institution.
  func forms(for institution: AgencyInstitution) -> [AgencyNameForm] {
    var forms: [AgencyNameForm] = [.own, .own]
    if division.code.number / 10_000 == 66 { return forms }
    if division.level == .zone {
      // Their own names hold their cities'.
      forms.append(.province)
    } else {
      if !parentNames.isEmpty { forms += [.fullPath, .parent, .parent, .bareParents] }
      if parentNames.count == 2 { forms.append(.province) }
    }
    if !current(.short).isEmpty { forms += [.short, .short] }
    let takesBare =
      institution.species == .government || institution.head == "国家统计局"
      || division.level == .zone
    if takesBare, !current(.bare).isEmpty { forms.append(.bare) }
    if !others.isEmpty { forms += [.changed, .changed] }
    if division.level != .zone, [.government, .department, .township].contains(institution.species)
    {
      forms.append(.signature)
    }
    return forms
  }

  func current(_ form: PlaceNames.Form) -> [String] {
    names.filter { $0.form == form && $0.isCurrent }.map(\.text)
  }

  /// Full names that it had the year before, or was given the year after.
  private var others: [String] {
    names.filter { $0.form == .full && !$0.isCurrent }.map(\.text)
  }

  /// Its name in a form that it has.
  func text(_ form: AgencyNameForm, using random: inout SplitMix64) -> String {
    switch form {
    case .fullPath, .signature: fullPath
    case .parent: (parentNames.last ?? "") + division.name
    case .province: (parentNames.first ?? "") + division.name
    case .bareParents: bareParents(using: &random)
    case .own: division.name
    case .short: random.pick(current(.short))
    case .bare: random.pick(current(.bare))
    case .changed: random.pick(others)
    }
  }

  /// 青海海东市互助县, 青海省海东互助县, 海东互助县.
  private func bareParents(using random: inout SplitMix64) -> String {
    let above = [(provinces, path.province), (prefectures, path.prefecture)]
    var text = ""
    for (names, place) in above {
      guard let place, place.code != division.code, !names.isEmpty else { continue }
      let bare = names.filter { !"省市县区旗盟州".contains($0.last ?? "省") && place.name.hasPrefix($0) }
      if let name = bare.sorted().first, random.chance(70) { text += name }
    }
    let own = random.chance(30) ? current(.short).first : nil
    return text + (own ?? division.name)
  }
}
