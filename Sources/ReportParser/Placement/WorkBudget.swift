/// How many steps the solver may still take on a table before it counts as beyond it.
struct WorkBudget {
  /// The steps left.
  private(set) var left: Int

  /// A budget for one table: a second of work at most, and hundreds of times what any real table takes.
  init(steps: Int = 4_000_000) { left = steps }

  /// Takes some steps off; false where fewer are left.
  mutating func spend(_ steps: Int) -> Bool {
    guard steps <= left else { return false }
    left -= steps
    return true
  }
}
