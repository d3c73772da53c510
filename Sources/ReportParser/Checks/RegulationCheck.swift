import DisclosureReport

/// Asks whether an agency that prints 规章 can make any.
enum RegulationCheck {
  /// IMPLAUSIBLE_REGULATIONS where it cannot.
  ///
  /// - Parameters:
  ///   - values: what the tables print.
  ///   - doubted: the cells whose value the reading leaves in doubt.
  ///   - agency: whose report it is.
  /// - Returns: the finding; nil where it can, or prints none.
  static func finding(
    _ values: CellValues, doubted: @autoclosure () -> CellSet, agency: Agency
  ) -> Finding? {
    var printed = cells.filter { (values[$0] ?? 0) > 0 }
    guard !printed.isEmpty, agency.canMakeRegulations == false else { return nil }
    let doubted = doubted()
    printed.removeAll { doubted.contains($0) }
    if printed.isEmpty { return nil }
    let figures = printed.map { "\(values[$0] ?? 0)" }.joined(separator: ", ")
    return Finding(
      .implausibleRegulations, .warning,
      "The agency cannot make 规章, and prints \(figures) of them: they may be those of the row below.",
      cells: printed.map { CellPath($0) }, actual: figures)
  }

  /// What only who makes 规章 prints.
  ///
  /// In the form of 2019 others make known what they have not made.
  private static let cells: [Cell] = [.made, .repealed, .inForce, .newlyMade].map {
    .documents(.regulations, $0)
  }
}

extension Agency {
  /// Whether the agency may make 规章; nil where it is not known who it is.
  ///
  /// Since 2015 (立法法, arts. 80 and 82 as of then) these are the departments of the State Council, the governments of
  /// provinces, of cities with districts and of 自治州, and those of 东莞, 中山, 嘉峪关, 三沙 and 儋州, which have none: of
  /// the prefectures all but 地区 and 盟.
  var canMakeRegulations: Bool? {
    switch resolution {
    case .ambiguous, .unresolved: return nil
    case .exact, .byContext, .byHint: break
    }
    // The 兵团 is none of these, and not among the places that are known by their tier.
    if canonicalName?.contains("兵团") ?? true { return nil }
    switch (isOfficeOfGovernment ? .government : kind, tier) {
    case (nil, _), (_, nil): return nil
    case (_, .central): return true
    case (.department, _), (.zone, _), (_, .county), (_, .township): return false
    case (.government, .province): return true
    case (.government, .prefecture):
      guard let name = prefecture?.name else { return nil }
      return !name.hasSuffix("地区") && !name.hasSuffix("盟")
    }
  }

  /// Whether it is the office of a government, which makes known the 规章 of that government as its own.
  private var isOfficeOfGovernment: Bool {
    guard kind == .department, let departmentName else { return false }
    return Self.offices.contains(departmentName)
  }

  private static let offices = ["人民政府办公厅", "人民政府办公室"]
}
