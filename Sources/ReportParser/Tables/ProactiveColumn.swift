import DisclosureReport

/// A column of the table of proactive disclosure whose name tells the generation of the form.
struct ProactiveColumn: Sendable {
  /// A part of the table with a head of its own.
  enum Block: Int { case documents, actions, fees, procurement }

  /// The generation.
  let era: FormEra
  /// The part of the table that has the column.
  let block: Block
  /// The name, squeezed, or what of it suffices.
  let name: String

  /// Whether the column holds money, whose unit may stand behind the name.
  let isMoney: Bool

  /// The columns of a generation and block, as bits by their place in ``all``.
  static func bits(_ era: FormEra, _ block: Block) -> UInt32 {
    era == .era2019 ? bits2019[block.rawValue] : bits2021[block.rawValue]
  }

  /// The columns of a generation, as bits by their place in ``all``.
  static func bits(_ era: FormEra) -> UInt32 {
    (era == .era2019 ? bits2019 : bits2021).reduce(0, |)
  }

  private static let bits2019 = bits(of: .era2019)
  private static let bits2021 = bits(of: .era2021)

  private static func bits(of era: FormEra) -> [UInt32] {
    var bits: [UInt32] = [0, 0, 0, 0]
    for (place, column) in all.enumerated() where column.era == era {
      bits[column.block.rawValue] |= 1 << UInt32(place)
    }
    return bits
  }

  /// The columns; at most 32.
  static let all: [ProactiveColumn] =
    columns(.era2019, .documents, ["本年新制作", "本年新公开数量", "对外公开总数"])
    + columns(.era2019, .actions, ["上一年项目数", "本年增减"])
    + columns(.era2019, .procurement, ["采购项目数量", "采购总金额"])
    + columns(.era2021, .documents, ["本年制发件数", "本年废止件数", "现行有效件"])
    + columns(.era2021, .actions, ["本年处理决定数量"])
    + columns(.era2021, .fees, ["本年收费金额"])

  private static func columns(
    _ era: FormEra, _ block: Block, _ names: [String]
  ) -> [ProactiveColumn] {
    names.map {
      ProactiveColumn(era: era, block: block, name: $0, isMoney: $0.hasSuffix("金额"))
    }
  }
}

extension ProactiveColumn.Block {
  /// The part of the table that a row stands in; nil for a row of another table.
  init?(_ row: FormRow) {
    switch row {
    case .documents, .otherDocuments: self = .documents
    case .action: self = .actions
    case .fees: self = .fees
    case .procurement: self = .procurement
    case .application: return nil
    }
  }
}
