public import DisclosureReport

/// A metric as data: what it says and how it is computed.
public struct Metric: Hashable, Sendable {
  /// The stable name: `granted_rate`.
  public var id: String
  /// The version of the definition; it grows whenever a formula changes.
  public var version: Int
  /// The name for people: 予以公开率.
  public var name: String
  /// The name in English.
  public var englishName: String
  /// What is counted and what is not (口径), in Chinese.
  public var definition: String
  /// What is counted and what is not, in English.
  public var englishDefinition: String
  /// The form that prints the cells: the notice that prescribes it.
  public var source: String
  /// How the value is formed.
  public var kind: MetricKind
  /// The unit of the value: 件, 元, %.
  public var unit: String
  /// One formula for each era in which the metric can be computed.
  public var formulas: [MetricFormula]

  /// Whether the cells added up hold money.
  var isMoney: Bool { formulas.contains { $0.numerator.contains(where: \.isMoney) } }

  /// The formula of an era, or nil where the metric has none.
  public func formula(of era: FormEra?) -> MetricFormula? {
    guard let era else { return nil }
    return formulas.first { $0.eras.contains(era) }
  }
}

/// How a metric's value is formed.
public enum MetricKind: UInt8, CaseIterable, Sendable {
  /// A sum of counts.
  case count
  /// An amount of money, in yuan.
  case amount
  /// Numerator by denominator, the one a part of the other.
  case ratio
  /// A sum of counts by 10,000 residents.
  case perHead
  /// One sum of counts by another that it is no part of.
  case quotient

  /// Whether the value has a denominator that the form prints.
  var isDivided: Bool { self == .ratio || self == .quotient }
}

/// How a metric is computed in some eras of the form.
public struct MetricFormula: Hashable, Sendable {
  /// The eras.
  public var eras: [FormEra]
  /// The cells whose sum is the numerator, or the value itself.
  public var numerator: [Cell]
  /// The cells whose sum is the denominator; empty where the metric is no ratio.
  public var denominator: [Cell]
}
