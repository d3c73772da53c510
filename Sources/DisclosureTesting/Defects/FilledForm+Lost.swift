import DisclosureReport

extension FilledForm {
  /// Takes the values of one sub-row or two.
  mutating func loseValues(using random: inout SplitMix64) -> [ReportAnomaly] {
    let fitting = applications.indices.filter { applications[$0].depth == 2 }
    return random.shuffle(fitting).prefix(random.draw(1...2)).map { place in
      loseValues(at: place)
      return Self.loss("table2." + applications[place].row.truthKey)
    }
  }

  /// Takes every number of tables 三 and 四.
  mutating func loseNumbers() -> [ReportAnomaly] {
    for place in applications.indices { loseValues(at: place) }
    disputes = DisputesLine(values: [], standing: .valuesLost)
    lost.formUnion(CellSet(.disputes))
    return [Self.loss("table2"), Self.loss("table3")]
  }

  private static func loss(_ place: String) -> ReportAnomaly {
    ReportAnomaly(type: "extraction_loss", place: place, detail: "values lost on the way")
  }

  /// Takes the label of one sub-row or two, never of the first of a group.
  mutating func loseLabels(using random: inout SplitMix64) {
    let fitting = applications.indices.filter {
      applications[$0].depth == 2 && applications[$0].group == nil
    }
    for place in random.shuffle(fitting).prefix(random.draw(1...2)) { loseLabel(at: place) }
  }

  /// Takes the label of every sub-row; those of groups stay.
  mutating func loseSubLabels() {
    for place in applications.indices where applications[place].depth == 2 { loseLabel(at: place) }
  }

  private mutating func loseLabel(at place: Int) {
    applications[place].label = ""
    applications[place].standing = .labelLost
  }

  private mutating func loseValues(at place: Int) {
    applications[place].values = []
    applications[place].standing = .valuesLost
    lost.formUnion(CellPath(applications[place].row).cells)
  }
}
