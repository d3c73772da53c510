import DisclosureReport

/// Finds which candidates of the unsettled outcome rows take part in any choice, one candidate a row, whose columns
/// add up to given sums.
///
/// The work goes row by row over the sums still missing, so that equal intermediate sums are looked at once. It is
/// exact up to ``maximumSums`` different sums.
struct OutcomeSums {
  /// How many intermediate sums may be held before the table counts as beyond the solver.
  static let maximumSums = 20_000

  /// What a candidate adds to each checked column.
  typealias Contribution = [Int64]

  /// For each row the indices of its candidates that take part in a choice that adds up.
  private(set) var viable: [[Int]] = []
  /// The choice that takes the earliest candidates, row by row; nil where none adds up.
  private(set) var best: [Int]?

  /// - Parameters:
  ///   - rows: for each row its candidates' contributions.
  ///   - missing: for each checked column what the rows must add up to.
  /// - Returns: nil where that is more work than the bound.
  init?(rows: [[Contribution]], missing: [Int64]) {
    guard let open = OutcomeBounds(rows: rows, missing: missing)?.open else { return nil }
    if open.contains(where: \.isEmpty) {
      viable = rows.map { _ in [] }
    } else if open.allSatisfy({ $0.count == 1 }) {
      decideSingles(rows, open, missing)
    } else if let layers = Self.layers(rows, open, missing) {
      chooseBackwards(rows, open, layers)
    } else {
      return nil
    }
  }

  /// Every row has one candidate left: they add up or they do not.
  private mutating func decideSingles(
    _ rows: [[Contribution]], _ open: [[Int]], _ missing: Contribution
  ) {
    viable = rows.map { _ in [] }
    var rest = missing
    for (index, row) in rows.enumerated() {
      guard let candidate = open[index].first, let left = Self.subtract(row[candidate], from: rest) else {
        return
      }
      rest = left
    }
    guard rest.allSatisfy({ $0 == 0 }) else { return }
    viable = open
    best = open.compactMap(\.first)
  }

  /// The sums that may still be missing before each row and behind the last; nil where they are too many.
  private static func layers(
    _ rows: [[Contribution]], _ open: [[Int]], _ missing: Contribution
  ) -> [Set<Contribution>]? {
    var layers: [Set<Contribution>] = [[missing]]
    var held = 1
    for (index, row) in rows.enumerated() {
      var next: Set<Contribution> = []
      for rest in layers[index] {
        for candidate in open[index] {
          guard let left = subtract(row[candidate], from: rest) else { continue }
          next.insert(left)
        }
      }
      held += next.count
      guard held <= maximumSums else { return nil }
      layers.append(next)
    }
    return layers
  }

  private mutating func chooseBackwards(
    _ rows: [[Contribution]], _ open: [[Int]], _ layers: [Set<Contribution>]
  ) {
    let zero = Contribution(repeating: 0, count: layers[0].first?.count ?? 0)
    var reaching: Set<Contribution> = layers[rows.count].contains(zero) ? [zero] : []
    var reachingByLayer = [reaching]
    viable = rows.map { _ in [] }
    for index in rows.indices.reversed() {
      var before: Set<Contribution> = []
      for candidate in open[index] {
        var used = false
        for rest in layers[index] {
          guard let left = Self.subtract(rows[index][candidate], from: rest), reaching.contains(left) else { continue }
          before.insert(rest)
          used = true
        }
        if used { viable[index].append(candidate) }
      }
      reaching = before
      reachingByLayer.append(reaching)
    }
    reachingByLayer.reverse()
    best = earliest(rows, layers[0].first, reachingByLayer)
  }

  private func earliest(
    _ rows: [[Contribution]], _ missing: Contribution?, _ reaching: [Set<Contribution>]
  ) -> [Int]? {
    guard var rest = missing, reaching[0].contains(rest) else { return nil }
    var choice: [Int] = []
    for (index, row) in rows.enumerated() {
      for (candidate, contribution) in row.enumerated() {
        guard let left = Self.subtract(contribution, from: rest), reaching[index + 1].contains(left) else {
          continue
        }
        choice.append(candidate)
        rest = left
        break
      }
    }
    return choice.count == rows.count ? choice : nil
  }

  private static func subtract(_ contribution: Contribution, from rest: Contribution) -> Contribution? {
    var left = rest
    for index in left.indices {
      let (difference, overflow) = left[index].subtractingReportingOverflow(contribution[index])
      guard !overflow else { return nil }
      left[index] = difference
    }
    return left
  }
}
