import DisclosureReport

extension FilledForm {
  /// Prints a number of some rows as two.
  mutating func partNumbers(using random: inout SplitMix64) {
    let fitting = applications.indices.filter { place in
      applications[place].values.contains { $0.count > 1 && Int($0) != nil }
    }
    for place in random.shuffle(fitting).prefix(random.draw(1...2)) {
      let values = applications[place].values
      let numbers = values.indices.filter { values[$0].count > 1 && Int(values[$0]) != nil }
      let chosen = random.pick(numbers)
      let digits = values[chosen]
      let cut = digits.index(digits.startIndex, offsetBy: random.draw(1...digits.count - 1))
      applications[place].values.replaceSubrange(
        chosen...chosen, with: [String(digits[..<cut]), String(digits[cut...])])
      applications[place].standing = .parted
    }
  }

  /// Prints two neighbouring numbers of some rows as one.
  mutating func runNumbersTogether(using random: inout SplitMix64) {
    let fitting = applications.indices.filter { !pairs(in: applications[$0].values).isEmpty }
    for place in random.shuffle(fitting).prefix(random.draw(1...2)) {
      let first = random.pick(pairs(in: applications[place].values))
      let joined = applications[place].values[first] + applications[place].values[first + 1]
      applications[place].values.replaceSubrange(first...first + 1, with: [joined])
      applications[place].standing = .runTogether
    }
  }

  /// Where two numbers stand side by side.
  private func pairs(in values: [String]) -> [Int] {
    values.indices.dropLast().filter { !values[$0].isEmpty && !values[$0 + 1].isEmpty }
  }
}
