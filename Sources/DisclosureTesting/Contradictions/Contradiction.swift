public import DisclosureReport

/// A way in which a report contradicts itself, its form or the law, planted in a report that is sound otherwise.
public enum Contradiction: String, CaseIterable, Sendable {
  /// Other applications received than the table's.
  case received
  /// Other applications answered than the table's.
  case handled
  /// Other applications carried over than the table's.
  case carriedOut
  /// No application, though the table has some.
  case noneReceived
  /// Other reviews than the table's.
  case reviews
  /// A part of what was disclosed that is more than all of it.
  case partBeyondWhole
  /// Parts of what was disclosed that add up to more.
  case partsBeyondWhole
  /// Applicants that do not add up to the applications.
  case applicants
  /// Channels that more applications came by than came.
  case channels
  /// A rate that is not that of its numbers.
  case rate
  /// A share that is not that of its numbers.
  case share
  /// Two numbers of the same accounts.
  case accounts
  /// Signed before the year was over.
  case signedEarly
  /// The period of another year.
  case otherPeriod
  /// Plans for the year that is over.
  case plannedForThePast
  /// 规章 of a county.
  case countyRegulations
  /// Fewer documents in force than were made and not repealed.
  case inForce
  /// Fees printed in yuan where the column is in 万元.
  case feesInYuan
  /// A rate above 100 %.
  case rateAboveAll
  /// The form of 2019 in a later year.
  case outdatedForm

  /// What the parser should say of it.
  public var code: FindingCode {
    switch self {
    case .received, .handled, .carriedOut, .noneReceived, .reviews: .narrativeContradictsTable
    case .partBeyondWhole, .partsBeyondWhole, .applicants, .channels, .rate, .share, .accounts:
      .narrativeContradictsItself
    case .signedEarly, .otherPeriod, .plannedForThePast: .dateContradiction
    case .countyRegulations: .implausibleRegulations
    case .inForce, .feesInYuan, .rateAboveAll: .implausibleValue
    case .outdatedForm: .outdatedForm
    }
  }

  /// Whatever the parser may justly say of it: organisations that do not add up with the others are not the table's
  /// either.
  public var codes: Set<FindingCode> {
    self == .applicants ? [code, .narrativeContradictsTable] : [code]
  }

  /// The cells that the text must settle for the contradiction to be seen.
  public var cells: [Cell] {
    switch self {
    case .received, .noneReceived, .applicants, .channels: [.application(.newReceived, .total)]
    case .handled: [.application(.totalHandled, .total)]
    case .carriedOut: [.application(.carriedOut, .total)]
    case .reviews: [.dispute(.review, .total)]
    case .countyRegulations: [.documents(.regulations, .inForce)]
    case .inForce: [.documents(.normativeDocuments, .inForce)]
    case .feesInYuan: [.feesAmount]
    default: []
    }
  }

  /// Whether it goes with the form of an era.
  func fits(_ era: FormEra) -> Bool {
    switch self {
    case .countyRegulations, .inForce, .feesInYuan: era == .era2021
    case .outdatedForm: era == .era2019
    default: true
    }
  }
}
