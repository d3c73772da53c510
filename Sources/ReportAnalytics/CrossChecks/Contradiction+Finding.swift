import DisclosureReport

extension Contradiction {
  /// The contradiction in words.
  ///
  /// - Parameters:
  ///   - year: the year of the report that it belongs to.
  ///   - children: how many reports of children add to the sum.
  /// - Returns: the finding.
  func finding(year: Int, children: Int) -> Finding {
    Finding(
      code, code == .yearOnYearJump ? .info : .warning, message(year, children),
      cells: cells.map { CellPath($0) }, expected: expected.text, actual: actual.text)
  }

  private func message(_ year: Int, _ children: Int) -> String {
    let (before, what) = (year - 1, cells.first?.path ?? "")
    return switch code {
    case .carryOverBreak:
      "结转 of \(before) is \(expected.text), 上年结转 of \(year) is \(actual.text)\(column): \(residual)."
    case .inForceBreak:
      "现行有效 of \(before) with 制发 less 废止 of \(year) comes to \(expected.text); "
        + "\(what) of \(year) prints \(actual.text): \(residual)."
    case .parentChildMismatch:
      "\(children) reports directly below add up to \(expected.text) in \(what); "
        + "their parent's prints \(actual.text): \(residual)."
    default:
      "\(what) went from \(expected.text) in \(before) to \(actual.text) in \(year): \(residual)."
    }
  }

  private var column: String {
    cells.first?.applicantColumn.map { " (\($0.path))" } ?? ""
  }

  private var residual: String {
    let difference = actual.subtracting(expected)
    return difference.isBelowZero
      ? "\(ExactNumber(units: 0).subtracting(difference).text) less" : "\(difference.text) more"
  }
}
