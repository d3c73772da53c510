import DisclosureReport

/// Amounts by column of the table of applications: each lane is the column of that raw value, the eighth is 0 or the
/// key of the others, see ``keyed``.
///
/// A mask of columns has all bits of a lane set where the column counts, and none elsewhere.
typealias ColumnAmounts = SIMD8<Int64>

extension ColumnAmounts {
  /// The counts that a settled row prints, blank as 0.
  init(_ row: ApplicationRow, of values: CellValues) { self = values.counts(of: row) }

  /// The amounts of single columns.
  @inline(__always)
  init(_ amount: (ApplicantColumn) -> Int64) {
    // Lane by lane: a lane that is set by its number costs a copy of all.
    self.init(
      amount(.naturalPerson), amount(.business), amount(.researchInstitution),
      amount(.publicWelfare), amount(.legalService), amount(.otherOrganisation), amount(.total), 0)
  }

  /// The mask of the columns of which something is true.
  @inline(__always)
  static func mask(_ isIn: (ApplicantColumn) -> Bool) -> ColumnAmounts {
    ColumnAmounts { isIn($0) ? -1 : 0 }
  }

  /// The mask of all columns.
  @inline(__always)
  static var allColumns: ColumnAmounts { ColumnAmounts(-1, -1, -1, -1, -1, -1, -1, 0) }

  /// The amounts with their key, which differs only where they do.
  ///
  /// The key of a sum is the sum of the keys, wrapped round.
  @inline(__always)
  var keyed: ColumnAmounts {
    var key: UInt64 = 0
    for lane in 0..<7 { key &+= UInt64(bitPattern: self[lane]) &* Self.weights[lane] }
    var keyed = self
    keyed[7] = Int64(bitPattern: key)
    return keyed
  }

  /// The key of amounts that have it.
  @inline(__always)
  var key: Int64 { self[7] }

  /// Odd numbers without a pattern.
  @inline(__always)
  private static var weights: SIMD8<UInt64> {
    SIMD8<UInt64>(
      0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0xD6E8_FEB8_6659_FD93,
      0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB, 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3)
  }

  /// Whether every amount is 0.
  @inline(__always)
  var isZero: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] == 0
  }

  /// Whether others are the same, key and all: then no difference is below 0, either way round.
  @inline(__always)
  func equals(_ other: ColumnAmounts) -> Bool {
    // Keys differ for most that do.
    key == other.key && !((self &- other) | (other &- self)).hasNegative
  }

  /// The sum, column by column; nil where one of the columns of a mask needs more than 64 bits.
  @inline(__always)
  func adding(_ other: ColumnAmounts, in columns: ColumnAmounts) -> ColumnAmounts? {
    let sum = self &+ other
    return (overflow(adding: other, to: sum) & columns).hasNegative ? nil : sum
  }

  /// Amounts that are below 0 in the columns in which a sum has wrapped round: its sign is neither addend's.
  @inline(__always)
  func overflow(adding other: ColumnAmounts, to sum: ColumnAmounts) -> ColumnAmounts {
    (self ^ sum) & (other ^ sum)
  }

  /// Whether these are counts of a row: none is below 0 or too large, and the columns of applicants add up to 总计.
  var addUpToTotal: Bool {
    if !(negative | tooLarge).isZero { return false }
    var sum: Int64 = 0
    for lane in 0..<6 { sum &+= self[lane] }
    return sum == self[.total]
  }

  /// Whether any amount is below 0.
  @inline(__always)
  var hasNegative: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] < 0
  }

  /// The mask of the columns in which sums of such amounts could overflow: 2^56 and more.
  @inline(__always)
  var tooLarge: ColumnAmounts {
    let limit = ColumnAmounts(repeating: 1 << 56 - 1)
    return ((self &+ limit) | (limit &- self)).negative
  }

  /// The mask of the columns whose amount is below 0.
  @inline(__always)
  var negative: ColumnAmounts { self &>> 63 }

  /// The amount in a column.
  @inline(__always)
  subscript(column: ApplicantColumn) -> Int64 {
    get { self[Int(column.rawValue)] }
    set { self[Int(column.rawValue)] = newValue }
  }
}
