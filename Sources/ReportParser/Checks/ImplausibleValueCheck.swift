import DisclosureReport

/// Asks whether the tables print what cannot be, or next to never is.
struct ImplausibleValueCheck {
  let values: CellValues
  let doubted: CellSet

  /// IMPLAUSIBLE_VALUE for each such value.
  func findings(tier: AgencyTier?) -> [Finding] {
    negatives + DocumentRow.allCases.compactMap { documents($0) }
      + [fees(tier: tier)].compactMap(\.self)
  }

  /// Counts below 0; only 本年增/减 may be.
  private var negatives: [Finding] {
    values.belowZero.compactMap { cell in
      guard let value = values[cell], !cell.isChange, !doubted.contains(cell) else { return nil }
      return finding(
        "The cell prints \(value), which counts nothing.", [cell], expected: nil, value)
    }
  }

  /// 现行有效 below what was made and not repealed, or 新公开 above all that is disclosed.
  private func documents(_ row: DocumentRow) -> Finding? {
    let cell = { (column: DocumentColumn) in Cell.documents(row, column) }
    if let made = count(cell(.made)), let repealed = count(cell(.repealed)),
      let inForce = count(cell(.inForce)), inForce < made - repealed, repealed >= 0
    {
      return finding(
        "\(made) were made and \(repealed) repealed in the year; only \(inForce) are in force.",
        [cell(.made), cell(.repealed), cell(.inForce)], expected: made - repealed, inForce)
    }
    if let new = count(cell(.newlyDisclosed)), let all = count(cell(.totalDisclosed)), new > all {
      return finding(
        "\(new) were disclosed in the year, of \(all) in all.",
        [cell(.newlyDisclosed), cell(.totalDisclosed)], expected: new, all)
    }
    return nil
  }

  /// What a cell prints; nil where it is blank, in doubt or larger than differences of it can be held.
  private func count(_ cell: Cell) -> Int64? {
    guard let count = values[cell], !doubted.contains(cell), count.magnitude < 1 << 60 else {
      return nil
    }
    return count
  }

  /// 本年收费金额 beyond what an agency of its tier can charge: printed in yuan where it is read as 万元.
  private func fees(tier: AgencyTier?) -> Finding? {
    guard let yuan = values[.feesAmount], !doubted.contains(.feesAmount), let most = most(tier),
      yuan > most
    else { return nil }
    return finding(
      "The fees come to \(yuan) yuan, more than agencies of its tier charge; they may be printed in yuan and not in 万元.",
      [.feesAmount], expected: nil, yuan)
  }

  /// More than any charges in a year, in yuan; all of the country charges about 4·10¹¹.
  private func most(_ tier: AgencyTier?) -> Int64? {
    switch tier {
    case .county, .township: 20_000_000_000
    case .prefecture: 100_000_000_000
    case .province, .central: 1_000_000_000_000
    case nil: nil
    }
  }

  private func finding(
    _ message: String, _ cells: [Cell], expected: Int64?, _ actual: Int64
  ) -> Finding {
    Finding(
      .implausibleValue, .warning, message, cells: cells.map { CellPath($0) },
      expected: expected.map { "\($0)" }, actual: "\(actual)")
  }
}
