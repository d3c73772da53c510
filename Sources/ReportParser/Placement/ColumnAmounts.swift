import DisclosureReport

/// Amounts by column of the table of applications: each lane is the column of that raw value, the eighth is 0.
typealias ColumnAmounts = SIMD8<Int64>

extension ColumnAmounts {
  /// The counts that a row would print, blank as 0.
  init(_ fit: StripFit, of strip: Strip) {
    self.init()
    for cell in strip.cells.indices.prefix(Self.scalarCount) {
      self[cell] = fit.count(cell, of: strip) ?? 0
    }
  }

  /// The counts that a settled row prints, blank as 0.
  init(_ row: ApplicationRow, of values: CellValues) {
    self.init()
    for column in ApplicantColumn.allCases { self[column] = values[row, column] ?? 0 }
  }

  /// All bits in some columns, none in the others.
  static func mask(_ columns: [ApplicantColumn]) -> ColumnAmounts {
    columns.reduce(into: ColumnAmounts()) { $0[$1] = -1 }
  }

  /// A mixture of the amounts: where two differ, so do the amounts.
  var mixture: UInt64 {
    let weighted = SIMD8<UInt64>(truncatingIfNeeded: self) &* Self.weights
    let sum = weighted.wrappedSum()
    return (sum ^ sum >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 16
  }

  /// Odd numbers without a pattern.
  private static let weights = SIMD8<UInt64>(
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0xD6E8_FEB8_6659_FD93,
    0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB, 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3)

  /// Whether every amount is 0.
  @inline(__always)
  var isZero: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] == 0
  }

  /// The sum, column by column; nil where one needs more than 64 bits.
  @inline(__always)
  func adding(_ other: ColumnAmounts) -> ColumnAmounts? {
    let sum = self &+ other
    // A sum has wrapped round where its sign is neither addend's.
    return ((self ^ sum) & (other ^ sum)).hasNegative ? nil : sum
  }

  /// Whether any amount is below 0.
  @inline(__always)
  var hasNegative: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] < 0
  }

  /// The amount in a column.
  subscript(column: ApplicantColumn) -> Int64 {
    get { self[Int(column.rawValue)] }
    set { self[Int(column.rawValue)] = newValue }
  }
}
