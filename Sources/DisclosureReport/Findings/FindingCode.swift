/// What a finding says, in the words of the contract.
public enum FindingCode: UInt8, CaseIterable, Sendable {
  /// The form's identities leave more than one place for a value, or none.
  case ambiguousPlacement
  /// A row prints more values than it has cells.
  case surplusCell
  /// The text has lost the values of a row or table.
  case valuesLost
  /// A table of the form is not in the text.
  case missingTable
  /// A section of the form is not in the text.
  case missingSection
  /// A cell holds something that is no number.
  case unreadableCell
  /// A label is misspelt, yet told apart.
  case labelVariant
  /// The agency's name stands for several.
  case ambiguousAgency
  /// The agency's name was not found, or stands for none.
  case unresolvedAgency
  /// A limit ended the reading early.
  case truncated

  /// The kinds of applicants of a row do not add up to its 总计.
  case rowSumMismatch
  /// The outcomes of a column do not add up to （七）总计.
  case outcomeSumMismatch
  /// 勾稽关系: received + carried in ≠ handled + carried out.
  case balanceMismatch
  /// The results of a block of disputes do not add up to its 总计.
  case disputeSumMismatch
  /// An agency that cannot make 规章 prints some.
  case implausibleRegulations
  /// A value that cannot be, or is very unlikely.
  case implausibleValue
  /// The prose and a table disagree.
  case narrativeContradictsTable
  /// The prose disagrees with itself.
  case narrativeContradictsItself
  /// A date that does not fit the year reported on.
  case dateContradiction
  /// The report follows a form that was no longer in force.
  case outdatedForm

  /// 结转 of a year ≠ 上年结转 of the next.
  case carryOverBreak
  /// 现行有效 of two years do not fit 制发 and 废止 between them.
  case inForceBreak
  /// The children known add up to more than their parent prints.
  case parentChildMismatch
  /// A value jumped from one year to the next.
  case yearOnYearJump

  /// The code as the contract spells it: `ROW_SUM_MISMATCH`.
  public var name: String { Self.names[Int(rawValue)] }

  /// The code of a name, or nil.
  public init?(name: String) {
    guard let code = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = code
  }

  /// Who is in doubt: the reader, the report, or two reports together.
  public var origin: FindingOrigin {
    switch self {
    case .ambiguousPlacement, .surplusCell, .valuesLost, .missingTable, .missingSection,
      .unreadableCell,
      .labelVariant, .ambiguousAgency, .unresolvedAgency, .truncated:
      .reading
    case .carryOverBreak, .inForceBreak, .parentChildMismatch, .yearOnYearJump: .crossReport
    default: .report
    }
  }

  private static let names = [
    "AMBIGUOUS_PLACEMENT", "SURPLUS_CELL", "VALUES_LOST", "MISSING_TABLE", "MISSING_SECTION",
    "UNREADABLE_CELL", "LABEL_VARIANT", "AMBIGUOUS_AGENCY", "UNRESOLVED_AGENCY", "TRUNCATED",
    "ROW_SUM_MISMATCH", "OUTCOME_SUM_MISMATCH", "BALANCE_MISMATCH", "DISPUTE_SUM_MISMATCH",
    "IMPLAUSIBLE_REGULATIONS", "IMPLAUSIBLE_VALUE", "NARRATIVE_CONTRADICTS_TABLE",
    "NARRATIVE_CONTRADICTS_ITSELF", "DATE_CONTRADICTION", "OUTDATED_FORM", "CARRY_OVER_BREAK",
    "IN_FORCE_BREAK", "PARENT_CHILD_MISMATCH", "YEAR_ON_YEAR_JUMP",
  ]
}

/// Who is in doubt.
public enum FindingOrigin: Sendable {
  /// The parser is not sure what the text prints.
  case reading
  /// The reading is sure; the report contradicts itself or the form.
  case report
  /// Two reports contradict each other.
  case crossReport
}

/// How much a finding matters.
public enum FindingSeverity: UInt8, CaseIterable, Sendable {
  /// Worth knowing; no value is touched.
  case info
  /// Something is wrong or lost.
  case warning
  /// A table or more cannot be relied on.
  case error
}
