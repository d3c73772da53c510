import DisclosureReport

/// Writes the prose of one report: invented sentences around the report's own numbers and around
/// others.
struct ProseWriter {
  /// Whose report it is.
  let place: ReportingPlace
  /// The year reported on.
  let year: Int
  /// The values that the tables print.
  let cells: CellValues
  /// Whether numbers stand between spaces, as some editors set them: 2025 年.
  let spacesNumbers: Bool
  /// How much is written.
  let length: ProseLength
  /// The contradictions to write in; nil where no statements are written that could hold any.
  let planted: Set<Contradiction>?
  /// What is drawn from.
  var random: SplitMix64

  /// A writer for one report.
  init(
    place: ReportingPlace, year: Int, cells: CellValues, spacesNumbers: Bool,
    length: ProseLength = .brief, planted: Set<Contradiction>? = nil, random: SplitMix64
  ) {
    self.place = place
    self.year = year
    self.cells = cells
    self.spacesNumbers = spacesNumbers
    self.length = length
    self.planted = planted
    self.random = random
  }

  /// The contradictions to write in.
  var contradictions: Set<Contradiction> { planted ?? [] }

  /// A template filled in: each # is the next number, @ is 我县 (区, 市 …), & is 全县.
  func fill(_ template: String, _ numbers: [Int] = []) -> String {
    var text = ""
    var rest = numbers[...]
    for character in template {
      switch character {
      case "#":
        let number = rest.popFirst() ?? 0
        text += spacesNumbers ? spaced(number, after: text.last) : "\(number)"
      case "@": text += "我" + place.kindWord
      case "&": text += "全" + place.kindWord
      default:
        if spacesNumbers, text.last == " ", "，。、；.%—".contains(character) { text.removeLast() }
        text.append(character)
      }
    }
    return text
  }

  /// A template whose numbers mean nothing to the tables, each drawn from a range.
  mutating func noise(_ template: NoiseTemplate) -> String {
    fill(template.text, template.ranges.map { random.draw($0) })
  }

  /// One of some templates, filled in; where the prose is full all of them, a paragraph each.
  mutating func noise(oneOf templates: [NoiseTemplate]) -> [String] {
    switch length {
    case .brief: return [noise(random.pick(templates))]
    case .full, .long:
      var paragraphs: [String] = []
      for template in random.shuffle(templates) { paragraphs.append(noise(template)) }
      return paragraphs
    }
  }

  private func spaced(_ number: Int, after last: Character?) -> String {
    let touches = last.map { " .，。、；：（“".contains($0) } ?? true
    return touches ? "\(number) " : " \(number) "
  }
}

/// A sentence with numbers that no table holds.
struct NoiseTemplate: Sendable {
  /// The sentence, # for each number.
  var text: String
  /// The ranges of the numbers.
  var ranges: [ClosedRange<Int>]

  /// A sentence.
  init(_ text: String, _ ranges: ClosedRange<Int>...) {
    self.text = text
    self.ranges = ranges
  }
}
