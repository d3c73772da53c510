/// The outcomes one after the other, each with what its ways add to the columns.
struct SumSteps {
  /// A row, or several that count together, with what they may add.
  private struct Step {
    /// For each thing that may be added the ways that add it.
    var additions: [Sums: [(row: Int, way: Int)]] = [:]
    /// The least and the most that may be added, column by column.
    var least = Sums(repeating: .max)
    var most = Sums(repeating: .min)

    mutating func add(_ sums: Sums, _ choices: [(row: Int, way: Int)]) {
      additions[sums, default: []] += choices
      least = pointwiseMin(least, sums)
      most = pointwiseMax(most, sums)
    }
  }

  private var steps: [Step] = []

  /// The steps for some columns; nil where the rows of （六） go together in too many ways.
  init?(_ sums: ColumnSums, columns: [Int]) {
    typealias Row = ColumnSums.Row
    // （六） as a single row counts only where none of its three rows is printed.
    let prints = { (row: Int) in sums.ways[row].joined().contains { $0 != .blank } }
    let standsIn = prints(Row.subtotal) && Row.parts.contains(where: prints)
    for row in Row.outcomes where !(standsIn && row >= Row.parts.lowerBound) {
      var step = Step()
      for (way, contents) in sums.ways[row].enumerated() {
        step.add(Sums(contents, columns), [(row, way)])
      }
      if !sums.unknown.contains(row) { steps.append(step) }
    }
    guard standsIn else { return }
    let together = (Row.parts.lowerBound...Row.subtotal).map { row in sums.ways[row] }
    guard together.reduce(1, { $0 * $1.count }) <= 50_000 else { return nil }
    var step = Step()
    for choice in Self.product(together.map(\.count)) {
      let contents = zip(together, choice).map { $0[$1] }
      var added = Sums()
      for column in columns {
        let three = contents.dropLast().map { $0[column] }
        let isBlank = three.allSatisfy { $0 == .blank }
        added[column] =
          isBlank ? contents[3][column].amount : three.reduce(0) { $0 &+ $1.amount }
      }
      step.add(added, choice.enumerated().map { (Row.parts.lowerBound + $0.offset, $0.element) })
    }
    steps.append(step)
  }

  /// The ways that are part of some combination that comes to a total; empty where none does, nil
  /// where the work goes beyond the budget.
  func choices(reaching total: Sums, _ budget: inout Int) -> [(row: Int, way: Int)]? {
    guard let reached = reached(total, &budget) else { return nil }
    var alive: Set<Sums> = reached[steps.count].contains(total) ? [total] : []
    var choices: [(row: Int, way: Int)] = []
    for index in steps.indices.reversed() {
      var before: Set<Sums> = []
      for (addition, ways) in steps[index].additions {
        let from = reached[index].filter { alive.contains($0 &+ addition) }
        if !from.isEmpty { choices += ways }
        before.formUnion(from)
      }
      alive = before
    }
    return choices
  }

  /// For every step the sums that may stand before it, and those behind the last.
  private func reached(_ total: Sums, _ budget: inout Int) -> [Set<Sums>]? {
    var least = [Sums()]
    var most = [Sums()]
    for step in steps.reversed() {
      least.append(least[least.count - 1] &+ step.least)
      most.append(most[most.count - 1] &+ step.most)
    }
    least.reverse()
    most.reverse()
    var reached: [Set<Sums>] = [[Sums()]]
    for (index, step) in steps.enumerated() {
      var next: Set<Sums> = []
      budget -= reached[index].count * step.additions.count
      guard budget > 0 else { return nil }
      for sums in reached[index] {
        for addition in step.additions.keys {
          let sum = sums &+ addition
          let canReach =
            all(sum &+ least[index + 1] .<= total) && all(total .<= sum &+ most[index + 1])
          if canReach { next.insert(sum) }
        }
      }
      reached.append(next)
    }
    return reached
  }

  /// Every choice of one number below each of some counts.
  private static func product(_ counts: [Int]) -> [[Int]] {
    counts.reduce([[]]) { choices, count in
      choices.flatMap { choice in (0..<count).map { choice + [$0] } }
    }
  }
}
