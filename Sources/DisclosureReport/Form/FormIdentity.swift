/// A sum that the form prescribes: some cells add up to what others add up to.
public struct FormIdentity: Hashable, Sendable {
  /// What kind of sum it is.
  public enum Kind: UInt8, Sendable {
    /// 自然人 and the five organisations = 总计, in a row of applications
    case row
    /// every outcome = （七）总计, in a column of applications
    case outcomes
    /// 一 + 二 = 三（七） + 四 (勾稽关系), in a column of applications
    case balance
    /// the four results = 总计, in a block of disputes
    case dispute
  }

  /// What kind of sum it is.
  public let kind: Kind
  /// Every cell of both sides.
  public let cells: CellSet
  /// The cells of one side.
  let partRun: CellRun
  /// The cells of the other side.
  let totalRun: CellRun
  /// A part that counts only where none of ``alternatives`` is printed: （六）其他处理 as a single row.
  let standIn: Cell?
  /// The parts that the stand-in stands for: the three rows of （六）.
  let alternatives: CellSet

  /// The cells of one side, in the form's order.
  public var parts: [Cell] { Array(partRun) }

  /// The cells of the other side: the printed total, or （七） and 四 of the balance.
  public var totals: [Cell] { Array(totalRun) }

  private init(
    _ kind: Kind, _ parts: CellRun, _ totals: CellRun, standIn: Cell? = nil,
    alternatives: [Cell] = []
  ) {
    self.kind = kind
    partRun = parts
    totalRun = totals
    self.standIn = standIn
    self.alternatives = CellSet(alternatives)
    cells = CellSet(Array(parts) + Array(totals))
  }

  /// Every identity of the form: 26 rows, 7 columns of outcomes, 7 balances, 3 blocks of disputes.
  public static let all: [FormIdentity] = applications + disputes

  /// The identities of the table of applications.
  public static let applications: [FormIdentity] =
    ApplicationRow.allCases.map(row) + ApplicantColumn.allCases.map(outcomes)
    + ApplicantColumn.allCases.map(balance)

  /// The identities of the table of disputes.
  public static let disputes: [FormIdentity] = DisputeBlock.allCases.map(dispute)

  /// The sum over a row of applications.
  public static func row(_ row: ApplicationRow) -> FormIdentity {
    FormIdentity(
      .row,
      .row(from: .application(row, .naturalPerson), count: ApplicantColumn.applicants.count),
      .row(from: .application(row, .total), count: 1))
  }

  /// The sum of all outcomes in a column of applications.
  public static func outcomes(_ column: ApplicantColumn) -> FormIdentity {
    let three: [ApplicationRow] = [.correctionOverdue, .feeOverdue, .otherOutcome]
    return FormIdentity(
      .outcomes, .column(column, from: .granted, count: ApplicationRow.outcomes.count),
      .column(column, from: .totalHandled, count: 1),
      standIn: .application(.otherSubtotal, column),
      alternatives: three.map { .application($0, column) })
  }

  /// The balance (勾稽关系) of a column of applications.
  public static func balance(_ column: ApplicantColumn) -> FormIdentity {
    FormIdentity(
      .balance, .column(column, from: .newReceived, count: 2),
      .column(column, from: .totalHandled, count: 2))
  }

  /// The sum over a block of disputes.
  public static func dispute(_ block: DisputeBlock) -> FormIdentity {
    FormIdentity(
      .dispute, .row(from: .dispute(block, .upheld), count: DisputeColumn.results.count),
      .row(from: .dispute(block, .total), count: 1))
  }
}
