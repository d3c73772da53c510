import AdministrativeDivisions
import DisclosureReport

/// Writes the report of a scene: title, prose, the form's tables from 2019 on, signature.
struct AgencyReportWriter {
  let scene: AgencyScene
  let number: Int
  private var random: SplitMix64
  private var dressing = ReportDressing()

  init(scene: AgencyScene, number: Int, seed: UInt64) {
    self.scene = scene
    self.number = number
    random = SplitMix64(seed: seed)
  }

  /// The report with its truth.
  func report() -> GeneratedAgencyReport {
    var writer = self
    return writer.write()
  }

  private mutating func write() -> GeneratedAgencyReport {
    dressing.heading = heading()
    let isOpened = scene.form == .signature && random.chance(40)
    dressing.preamble = [isOpened ? openingByName() : opening()] + evidence()
    dressing.closing = isOpened ? [] : closing()
    var text = scene.year < 2019 ? proseOnly() : formed()
    switch scene.damage {
    case .none, .spaces, .misread: break
    case .traditional: text = text.inTraditionalCharacters
    case .readings: text = text.withReadings(using: &random)
    }
    let name = dressing.heading.joined(separator: " / ") + " | " + dressing.closing.joined()
    return GeneratedAgencyReport(
      name: "\(number) \(scene.year) \(scene.fullName): \(name)", bytes: Array(text.utf8),
      uri: uri, year: scene.year, hintAgencyName: hintedName, hintDivisionCode: hintedCode,
      truth: truth, isDeterminable: scene.isDeterminable, species: scene.institution.species,
      form: scene.form, damage: scene.damage, evidence: scene.evidence)
  }

  private var truth: AgencyTruth {
    scene.bearer?.truth(scene.institution)
      ?? AgencyTruth(
        id: "dept:central/\(scene.institution.name)", kind: .department, tier: .central)
  }
}

// MARK: The text

extension AgencyReportWriter {
  /// The title: name and year in one line, or the name above; where the signature is to tell, no place.
  private mutating func heading() -> [String] {
    let year = "\(scene.year)年"
    guard scene.form != .signature else {
      return ["\(placelessName)\(year)政府信息公开工作年度报告"]
    }
    var name = scene.institution.printed(with: scene.place)
    if scene.damage == .spaces {
      name = name.map { String($0) + (random.chance(40) ? " " : "") }.joined()
    }
    // A stem without a suffix is no line of its own.
    switch scene.form == .bare ? 6 : random.draw(0...6) {
    case 0: return ["\(year)\(name)政府信息公开工作年度报告"]
    case 1: return [name, "\(year)政府信息公开工作年度报告"]
    case 2: return ["\(name)\(year)度政府信息公开工作年度报告"]
    case 3: return ["\(name)关于\(year)度政府信息公开工作的年度报告"]
    case 4: return ["\(name)政府信息公开\(year)度报告"]
    case 5: return ["\(name)", "政府信息公开工作年度报告", "（\(year)）"]
    default: return ["\(name)\(year)政府信息公开工作年度报告"]
    }
  }

  /// What a title has that leaves the place to the signature: 教育局, 威远镇, or nothing.
  private var placelessName: String {
    switch scene.institution.species {
    case .department, .township: scene.institution.name
    default: ""
    }
  }

  private mutating func opening() -> String {
    random.pick([
      "按照《中华人民共和国政府信息公开条例》要求，编制本年度报告。",
      "本报告的统计期限为\(scene.year)年1月1日至\(scene.year)年12月31日。",
    ])
  }

  /// An opening that says whose report it is.
  private mutating func openingByName() -> String {
    let year = "\(scene.year)年"
    if random.chance(50) {
      // Whoever is named here is named as in a title: no office that only signs.
      let name = scene.fullName
      return random.pick([
        "按照有关规定，现公布\(name)\(year)政府信息公开工作年度报告。", "现将\(name)\(year)度政府信息公开工作年度报告公布如下。",
        "本报告的全文包括\(name)\(year)政府信息公开总体情况和其他情况。",
      ])
    }
    let name = signed(scene.fullName)
    return random.pick([
      "本报告由\(name)根据《中华人民共和国政府信息公开条例》编制。", "本年度报告由\(name)编制，全文分六个部分。",
      "全文分六个部分，如有疑问，请与\(name)联系（电话略）。",
    ])
  }

  /// What the opening holds to know the agency by.
  private mutating func evidence() -> [String] {
    guard let bearer = scene.bearer else { return [] }
    let above = bearer.parentNames.last ?? ""
    switch scene.evidence {
    case .prose:
      return [
        random.pick([
          "一年来，在\(above)的统一部署下，各项工作平稳推进。", "根据\(above)人民政府办公室的通知，汇总了各单位的情况。",
        ])
      ]
    case .visit:
      let visited = scene.names.visited(besides: bearer) ?? ""
      return [
        random.pick(["年内派员赴\(visited)学习考察一次。", "参照\(visited)等地的做法，完善了目录。", "与\(visited)开展了协作交流。"])
      ]
    case .host: return ["电子版可在 www.zwgk.\(host) 下载。"]
    case .symbol:
      let symbol = AgencyScene.symbol(of: bearer) ?? ""
      return ["根据有关要求（\(symbol)〔\(scene.year)〕\(random.draw(2...80))号）编写。"]
    case .none, .signature, .uri, .hintedCode, .hintedName, .uselessHint: return []
    }
  }

  private var host: String {
    scene.bearer.flatMap { AgencyScene.host(of: $0, in: scene.names) } ?? ""
  }

  private var uri: String? {
    switch scene.evidence {
    case .uri: "http://zwgk.\(host)/art/\(scene.year)/\(number).html"
    case .none: "http://www.example.cn/art/\(number).html"
    default: nil
    }
  }

  private var hintedName: String? {
    switch scene.evidence {
    case .hintedName: scene.fullName
    case .uselessHint: "白桦县人民政府"
    default: nil
    }
  }

  private var hintedCode: DivisionCode? {
    switch scene.evidence {
    case .hintedCode: scene.bearer?.division.code
    case .uselessHint: DivisionCode(999_999)
    default: nil
    }
  }

  private mutating func closing() -> [String] {
    let date = "\(scene.year + 1)年1月\(random.draw(5...31))日"
    if scene.form == .signature || scene.evidence == .signature {
      return [signed(scene.fullName), date]
    }
    guard random.chance(40) else { return [] }
    return [signed(scene.institution.printed(with: scene.place)), date]
  }

  /// A name as signed: a government's office signs for it.
  private mutating func signed(_ name: String) -> String {
    guard scene.institution.species == .government, let bearer = scene.bearer else { return name }
    let government = AgencyInstitution.government(of: bearer.division)
    let full = name.hasSuffix(government) ? name : name + government
    guard government == "人民政府", random.chance(50) else { return full }
    return full + (bearer.division.level == .province ? "办公厅" : "办公室")
  }

  /// A report of the years before the form of 2019.
  private func proseOnly() -> String {
    let lines =
      dressing.heading + dressing.preamble
      + [
        "一、概述", "一年来，我单位把公开作为日常功夫，目录逐月核对，群众来询当日答复。", "二、主动公开政府信息情况", "全年公布信息312条。",
        "三、依申请公开情况", "收到申请4件，均已按期答复。", "四、存在的主要问题及改进情况", "个别栏目更新不够快，下一年逐月抽查。",
      ]
    return (lines + dressing.closing).joined(separator: "\n\n")
  }

  private mutating func formed() -> String {
    let era: FormEra = scene.year < 2021 ? .era2019 : .era2021
    var generator = ReportGenerator(
      seed: random.next(), checkedOptions: ReportOptions(layout: .pipes, era: era))
    generator.dressing = dressing
    // The prose calls every place 我地: what the tables and sections say tells nothing of the agency.
    guard let code = (scene.bearer ?? scene.names.bearers.first)?.division.code else { return "" }
    let place = Place(code: code, name: "")
    let report = generator.report(
      of: ReportingPlace(place: place, tier: .county, province: place, hasUniqueName: true),
      on: scene.year)
    return String(decoding: report.bytes, as: UTF8.self)
  }
}
