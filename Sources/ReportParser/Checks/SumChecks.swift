import DisclosureReport

/// Holds the report's tables against the sums that the form prescribes.
enum SumChecks {
  /// A finding for every sum that fails.
  static func findings(_ values: CellValues, unknown: CellSet) -> [Finding] {
    FormIdentity.all.compactMap { identity in
      guard case .fails(let expected, let actual) = identity.check(values, unknown: unknown),
        identity.kind != .outcomes || !leavesTotalsOut(values, in: identity)
      else { return nil }
      return finding(identity, expected, actual, values)
    }
  }

  /// Whether outcomes have no 总计 though they have applicants: their column of 总计 cannot add up, and contradicts nothing.
  private static func leavesTotalsOut(_ values: CellValues, in identity: FormIdentity) -> Bool {
    guard identity == .outcomes(.total) else { return false }
    return ApplicationRow.outcomes.contains { row in
      values[row, .total] == nil
        && ApplicantColumn.applicants.contains { (values[row, $0] ?? 0) != 0 }
    }
  }

  private static func finding(
    _ identity: FormIdentity, _ expected: Int64, _ actual: Int64, _ values: CellValues
  ) -> Finding {
    let cells = (identity.parts + identity.totals).filter { values[$0] != nil }.map { CellPath($0) }
    let what: String
    switch identity.kind {
    case .row: what = "The applicants of the row add up to \(expected); its 总计 prints \(actual)."
    case .outcomes:
      what = "The outcomes of the column add up to \(expected); （七）总计 prints \(actual)."
    case .balance:
      what = "Received and carried in are \(expected); handled and carried out are \(actual)."
    case .dispute: what = "The results of the block add up to \(expected); its 总计 prints \(actual)."
    }
    return Finding(
      identity.code, .warning, what, cells: cells, expected: "\(expected)", actual: "\(actual)")
  }
}

extension FormIdentity {
  /// The finding that a failing sum gives.
  var code: FindingCode {
    switch kind {
    case .row: .rowSumMismatch
    case .outcomes: .outcomeSumMismatch
    case .balance: .balanceMismatch
    case .dispute: .disputeSumMismatch
    }
  }
}
