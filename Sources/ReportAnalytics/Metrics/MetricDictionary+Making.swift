import DisclosureReport

extension MetricDictionary {
  /// The eras whose form has tables 二, 三 and 四.
  static let formEras: [FormEra] = [.era2019, .era2021]
  /// The notices that prescribe the two forms.
  static let bothForms = "国办公开办函〔2021〕30号；国办公开办函〔2019〕60号"
  /// The notice that prescribes the form of 2021.
  static let form2021 = "国办公开办函〔2021〕30号"

  /// A metric's name and definition, in Chinese and English.
  struct Words {
    var id: String
    var name: String
    var englishName: String
    var definition: String
    var englishDefinition: String

    init(
      _ id: String, _ name: String, _ englishName: String, _ definition: String,
      _ englishDefinition: String
    ) {
      self.id = id
      self.name = name
      self.englishName = englishName
      self.definition = definition
      self.englishDefinition = englishDefinition
    }
  }

  /// A part of a whole, the same in both eras of the form.
  static func rate(_ words: Words, _ numerator: [Cell], of denominator: [Cell]) -> Metric {
    metric(
      words, .ratio, "%",
      [MetricFormula(eras: formEras, numerator: numerator, denominator: denominator)])
  }

  /// A count by another, the same in both eras of the form.
  static func quotient(_ words: Words, _ numerator: [Cell], by denominator: [Cell]) -> Metric {
    metric(
      words, .quotient, "%",
      [MetricFormula(eras: formEras, numerator: numerator, denominator: denominator)])
  }

  /// A sum of cells, in 件, or in 元 where they hold money.
  static func count(_ words: Words, _ cells: [Cell], _ eras: [FormEra] = formEras) -> Metric {
    let isMoney = cells.contains(where: \.isMoney)
    return metric(
      words, isMoney ? .amount : .count, isMoney ? "元" : "件",
      [MetricFormula(eras: eras, numerator: cells, denominator: [])])
  }

  /// A sum of cells by 10,000 residents.
  static func perHead(_ words: Words, _ cells: [Cell], _ eras: [FormEra] = formEras) -> Metric {
    metric(
      words, .perHead, cells.contains(where: \.isMoney) ? "元/万人" : "件/万人",
      [MetricFormula(eras: eras, numerator: cells, denominator: [])])
  }

  /// A metric of the first version.
  static func metric(
    _ words: Words, _ kind: MetricKind, _ unit: String, _ formulas: [MetricFormula]
  ) -> Metric {
    Metric(
      id: words.id, version: 1, name: words.name, englishName: words.englishName,
      definition: words.definition, englishDefinition: words.englishDefinition,
      source: formulas.contains { $0.eras.contains(.era2019) } ? bothForms : form2021, kind: kind,
      unit: unit, formulas: formulas)
  }
}
