import DisclosureReport

extension MetricDictionary {
  /// The eras whose form has tables 二, 三 and 四.
  static let formEras: [FormEra] = [.era2019, .era2021]

  /// A part of a whole, the same in both eras of the form.
  static func rate(
    _ id: String, _ name: String, _ englishName: String, _ numerator: [Cell],
    of denominator: [Cell], _ definition: String, _ englishDefinition: String
  ) -> Metric {
    Metric(
      id: id, version: 1, name: name, englishName: englishName, definition: definition,
      englishDefinition: englishDefinition, kind: .ratio, unit: "%",
      formulas: [
        MetricFormula(eras: formEras, numerator: numerator, denominator: denominator)
      ])
  }

  /// The sum of one cell, in 件, or in 元 where it holds money.
  static func count(
    _ id: String, _ name: String, _ englishName: String, _ cell: Cell, _ eras: [FormEra],
    _ definition: String, _ englishDefinition: String
  ) -> Metric {
    Metric(
      id: id, version: 1, name: name, englishName: englishName, definition: definition,
      englishDefinition: englishDefinition, kind: cell.isMoney ? .amount : .count,
      unit: cell.isMoney ? "元" : "件",
      formulas: [MetricFormula(eras: eras, numerator: [cell], denominator: [])])
  }
}
