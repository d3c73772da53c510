import AdministrativeDivisions
import DisclosureReport

/// Who reports, how the name is printed, and what else is known: all that is drawn before anything is written.
struct AgencyScene {
  let names: PlaceNames
  /// The place; nil for departments of the State Council.
  let bearer: PlaceNames.Bearer?
  let institution: AgencyInstitution
  var form: AgencyNameForm
  /// The place as it is printed.
  var place: String
  var damage: AgencyNameDamage
  var evidence: AgencyEvidenceKind
  /// Whether what is printed and known leaves no other agency.
  var isDeterminable = true

  var year: Int { names.year }

  /// The agency's name in full, with the places above.
  var fullName: String {
    guard let bearer else { return institution.printed(with: place) }
    return institution.printed(with: bearer.fullPath)
  }
}

extension AgencyScene {
  /// A scene; one whose text would plainly mean somebody else is drawn again.
  static func draw(
    among names: PlaceNames, _ directory: DivisionDirectory, using random: inout SplitMix64
  ) -> AgencyScene {
    while true {
      let species = random.pick(species)
      guard species != .central else { return central(names, using: &random) }
      let bearer = names.drawBearer(for: species, directory, using: &random)
      var scene = draw(species, of: bearer, among: names, using: &random)
      if scene.determine() { return scene }
    }
  }

  private static let species: [AgencySpecies] =
    Array(repeating: .government, count: 34) + Array(repeating: .office, count: 8)
    + Array(repeating: .department, count: 22) + Array(repeating: .branch, count: 7)
    + Array(repeating: .township, count: 10) + Array(repeating: .zone, count: 8)
    + Array(repeating: .zoneDepartment, count: 3) + Array(repeating: .corps, count: 3)
    + Array(repeating: .central, count: 5)

  private static func central(
    _ names: PlaceNames, using random: inout SplitMix64
  ) -> AgencyScene {
    let name = random.pick(AgencyWords.central)
    return AgencyScene(
      names: names, bearer: nil,
      institution: AgencyInstitution(ending: "", name: name, species: .central), form: .own,
      place: random.chance(20) && !name.hasPrefix("国") && !name.hasPrefix("中")
        ? "中华人民共和国" + name : name,
      damage: random.pick([.none, .none, .spaces, .traditional]), evidence: .none)
  }

  private static func draw(
    _ species: AgencySpecies, of bearer: PlaceNames.Bearer, among names: PlaceNames,
    using random: inout SplitMix64
  ) -> AgencyScene {
    var institution = AgencyInstitution.draw(species, of: bearer.division, using: &random)
    let form = random.pick(bearer.forms(for: institution))
    var place = bearer.text(form, using: &random)
    if species == .corps {
      place = random.pick(bearer.names.filter { $0.form != .bare || $0.text.hasSuffix("兵团") }).text
    }
    if form == .bare, species == .government { institution.ending = "" }
    var damage: AgencyNameDamage =
      random.chance(70)
      ? .none : random.pick([.spaces, .traditional, .readings, .misread, .misread])
    if random.chance(25), place.contains(where: { AgencyWords.misread[$0] != nil }) {
      damage = .misread
    }
    if damage == .misread {
      if let misread = place.misread(using: &random) { place = misread } else { damage = .none }
    }
    let isUnique = names.meanings(of: bearer.division.name).count == 1
    let kinds = isUnique && !random.chance(25) ? [.none] : AgencyEvidenceKind.allCases
    let evidence = form == .signature ? .none : random.pick(kinds)
    return AgencyScene(
      names: names, bearer: bearer, institution: institution, form: form, place: place,
      damage: damage, evidence: names.isThere(evidence, for: bearer) ? evidence : .none)
  }
}

extension String {
  /// The text with one of its characters taken for another, or nil where none is among those that often are.
  fileprivate func misread(using random: inout SplitMix64) -> String? {
    let letters = Array(self)
    let places = letters.indices.filter { AgencyWords.misread[letters[$0]] != nil }
    guard !places.isEmpty else { return nil }
    let place = random.pick(places)
    var changed = letters
    changed[place] = AgencyWords.misread[letters[place]] ?? letters[place]
    return String(changed)
  }
}
