import DisclosureReport

/// How a report writes its numbers.
struct NumberStyle: Hashable, Sendable {
  /// The fees cell repeats the unit of its head: 1669万元.
  var feesUnitInCell = false
  /// Where the unit of 采购总金额 stands (2019).
  var procurementUnit = ProcurementUnit.headTenThousands
  /// How 本年增/减 is signed (2019).
  var change = ChangeStyle.plain

  /// Where the unit of 采购总金额 stands; the form of 2019 leaves it to the report.
  enum ProcurementUnit: CaseIterable, Sendable {
    /// 采购总金额（单位：万元） in the head
    case headTenThousands
    /// 采购总金额（元） in the head
    case headYuan
    /// 1669万元 in the cell
    case cellTenThousands
    /// 16690000元 in the cell
    case cellYuan
    /// nowhere: nobody knows how much it is
    case absent
  }

  /// How 本年增/减 is signed.
  enum ChangeStyle: CaseIterable, Sendable {
    /// 36, -8
    case plain
    /// +2, -8
    case signed
    /// 增3, 减4
    case words
  }

  /// A cell as printed; a blank is an empty text.
  func text(of cell: Cell, in cells: CellValues) -> String {
    guard let value = cells[cell] else { return "" }
    switch cell {
    case .feesAmount:
      return (cells.fees?.tenThousands ?? "") + (feesUnitInCell ? "万元" : "")
    case .procurementAmount: return cells.procurement.map(text(ofProcurement:)) ?? ""
    case .feesChange: return text(ofChange: value)
    default:
      let isChange = ActionRow.allCases.contains { cell == .action($0, .change) }
      return isChange ? text(ofChange: value) : "\(value)"
    }
  }

  /// The head of the column 采购总金额.
  var procurementHead: String {
    switch procurementUnit {
    case .headTenThousands: "采购总金额（单位：万元）"
    case .headYuan: "采购总金额（元）"
    case .cellTenThousands, .cellYuan, .absent: "采购总金额"
    }
  }

  private func text(ofProcurement amount: Money) -> String {
    switch procurementUnit {
    case .headTenThousands, .absent: amount.tenThousands
    case .headYuan: amount.yuan
    case .cellTenThousands: amount.tenThousands + "万元"
    case .cellYuan: amount.yuan + "元"
    }
  }

  private func text(ofChange value: Int64) -> String {
    switch change {
    case .signed where value > 0: "+\(value)"
    case .words where value > 0: "增\(value)"
    case .words where value < 0: "减\(-value)"
    default: "\(value)"
    }
  }
}

extension NumberStyle {
  /// A style drawn for a report of the form of 2019; that of 2021 has only its fees to draw.
  init(era: FormEra, using random: inout SplitMix64) {
    feesUnitInCell = random.chance(10)
    guard era == .era2019 else { return }
    procurementUnit = random.pick(ProcurementUnit.allCases)
    change = random.pick(ChangeStyle.allCases)
  }
}

extension Money {
  /// The amount in 万元 as a report prints it: 1629.258.
  var tenThousands: String {
    let hundredths = units * 100 + Int64(nanos / 10_000_000)
    return Self.decimal(hundredths, places: 6)
  }

  /// The amount in 元 as a report prints it: 16292580, 251000.5.
  var yuan: String { Self.decimal(units * 100 + Int64(nanos / 10_000_000), places: 2) }

  private static func decimal(_ hundredths: Int64, places: Int) -> String {
    let scale: Int64 = places == 6 ? 1_000_000 : 100
    var decimals = String(hundredths % scale + scale).dropFirst()
    while decimals.last == "0" { decimals = decimals.dropLast() }
    let whole = String(hundredths / scale)
    return decimals.isEmpty ? whole : whole + "." + decimals
  }
}
