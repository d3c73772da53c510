/// Every way to place the values that a table leaves open, found by trying all of them.
///
/// Written from the contract alone and apart from the solver: cells are numbers of a flat table,
/// sums are closures.
struct BruteForce {
  /// A run of values whose cells are open.
  struct Open {
    /// The cells, as indices into the table.
    var cells: [Int]
    /// The values in the order printed.
    var values: [Int64]
    /// Where the values stand relative to each other, where the blanks between them were kept.
    var columns: [Int]?
    /// Groups of cells; one that prints anything prints its last.
    var groups: [[Int]]
  }

  /// A sum of the form.
  struct Sum: Sendable {
    /// Every cell that it touches.
    var cells: Set<Int>
    /// Whether it holds, or has nothing to check.
    var holds: @Sendable ([Int64?]) -> Bool
  }

  /// The ways that are left: none, too, where the settled part contradicts itself.
  private(set) var fits: [[Int64?]] = []

  /// - Parameters:
  ///   - settled: the table, its open cells nil.
  ///   - open: the open runs.
  ///   - sums: the form's sums.
  ///   - stated: values that the prose gives of single cells.
  init(settled: [Int64?], open: [Open], sums: [Sum], stated: [Int: Int64] = [:]) {
    let openCells = Set(open.flatMap(\.cells))
    for sum in sums where sum.cells.isDisjoint(with: openCells) && !sum.holds(settled) { return }
    var tables = [settled]
    var known = Set(settled.indices).subtracting(openCells)
    for run in open {
      known.formUnion(run.cells)
      let ripe = sums.filter {
        $0.cells.isSubset(of: known) && !$0.cells.isDisjoint(with: run.cells)
      }
      let own = ripe.filter { $0.cells.isSubset(of: run.cells) }
      let shared = ripe.filter { !$0.cells.isSubset(of: run.cells) }
      let ways = Self.ways(run).filter { way in
        own.allSatisfy { $0.holds(Self.put(way, run, in: settled)) }
          && zip(run.cells, way).allSatisfy { cell, value in
            stated[cell].map { value == $0 } ?? true
          }
      }
      tables = tables.flatMap { table in
        ways.map { Self.put($0, run, in: table) }.filter { table in
          shared.allSatisfy { $0.holds(table) }
        }
      }
    }
    fits = Array(Set(tables))
  }

  private static func put(_ way: [Int64?], _ run: Open, in table: [Int64?]) -> [Int64?] {
    var table = table
    for (cell, value) in zip(run.cells, way) { table[cell] = value }
    return table
  }

  /// The ways in which one run's values may stand, by their order, distances and groups alone.
  private static func ways(_ run: Open) -> [[Int64?]] {
    let ways: [[Int64?]]
    if run.values.count > run.cells.count {
      ways = choices(run.cells.count, of: run.values.count).map { $0.map { run.values[$0] } }
    } else if let columns = run.columns, let first = columns.first {
      ways = run.cells.indices.compactMap { start in
        row(run, places: columns.map { $0 - first + start })
      }
    } else {
      ways = choices(run.values.count, of: run.cells.count).compactMap { row(run, places: $0) }
    }
    return ways.filter { way in
      run.groups.allSatisfy { group in
        let printed = group.filter { way[$0] != nil }
        return printed.isEmpty || printed.last == group.last
      }
    }
  }

  private static func row(_ run: Open, places: [Int]) -> [Int64?]? {
    guard places.allSatisfy(run.cells.indices.contains) else { return nil }
    var row = [Int64?](repeating: nil, count: run.cells.count)
    for (place, value) in zip(places, run.values) { row[place] = value }
    return row
  }

  /// Every choice of so many things of so many, in order.
  private static func choices(_ count: Int, of total: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard count <= total else { return [] }
    return choices(count, of: total - 1)
      + choices(count - 1, of: total - 1).map { $0 + [total - 1] }
  }

  // MARK: What the contract makes of them

  /// The fits that win: compared cell by cell in an order, the one that prints a value does.
  func best(order: [Int]) -> [[Int64?]] {
    var left = fits
    for cell in order {
      let printing = left.filter { $0[cell] != nil }
      if !printing.isEmpty { left = printing }
    }
    return left
  }

  /// The cells in which fits differ.
  var differing: [Int] {
    guard let first = fits.first else { return [] }
    return first.indices.filter { cell in fits.contains { $0[cell] != first[cell] } }
  }
}
