import DisclosureReport

extension FilledForm {
  /// Moves the values of some rows of a grid one column to the right or to the left.
  mutating func shiftRows(using random: inout SplitMix64) {
    let fitting = applications.indices.filter { applications[$0].values.contains { !$0.isEmpty } }
    for place in random.shuffle(fitting).prefix(random.draw(1...3)) {
      applications[place].shift = random.chance(60) ? 1 : -1
    }
  }

  /// Takes the labels of some runs of sub-rows and puts them above or below their rows.
  mutating func orphanRows(using random: inout SplitMix64) {
    let starts = [5, 13, 16].filter { applications.indices.contains($0 + 1) }
    for start in starts where random.chance(60) || start == starts.first {
      let run = start..<start + 2
      let labels = run.map { applications[$0].label }
      for place in run {
        applications[place].label = ""
        applications[place].standing = .orphan
      }
      if random.chance(60) {
        applications[start].labelsAbove = labels
      } else {
        applications[run.upperBound - 1].labelsBelow = labels
      }
    }
  }

  /// Ends a page before one row of table 三 or two.
  mutating func breakPages(using random: inout SplitMix64) {
    for _ in 0..<random.draw(1...2) {
      pageBreaks.insert(random.draw(3...applications.count - 2))
    }
  }
}
