import DisclosureReport
import GongkaiProtos
import ReportAnalytics

extension Gongkai_V1_Metric {
  /// The message of a metric.
  init(_ metric: Metric) {
    self.init()
    id = metric.id
    version = Int32(clamping: metric.version)
    name = metric.name
    englishName = metric.englishName
    definition = metric.definition
    englishDefinition = metric.englishDefinition
    kind = Gongkai_V1_MetricKind(core: metric.kind)
    unit = metric.unit
    formulas = metric.formulas.flatMap(Gongkai_V1_MetricFormula.each)
    source = metric.source
    if metric.kind == .ratio || metric.kind == .quotient {
      smallDenominatorLimit = Int64(MetricValue.smallDenominatorLimit)
    }
  }
}

extension Gongkai_V1_MetricFormula {
  /// One message for each era of a formula.
  fileprivate static func each(_ formula: MetricFormula) -> [Self] {
    formula.eras.map { era in
      var message = Self()
      message.era = Gongkai_V1_Era(core: era)
      message.numerator = formula.numerator.map(\.path)
      message.denominator = formula.denominator.map(\.path)
      return message
    }
  }
}

extension Gongkai_V1_MetricValue {
  /// The message of a value.
  init(_ value: MetricValue) {
    self.init()
    metricID = value.metric
    metricVersion = Int32(clamping: value.version)
    if let number = value.value { self.value = number }
    numerator = Gongkai_V1_Decimal(value.numerator)
    if let denominator = value.denominator {
      self.denominator = Gongkai_V1_Decimal(denominator)
    }
    n = Int64(value.n)
    leftOut = Int64(value.leftOut)
    doubtedCells = Int64(value.doubtedCells)
    completeness = Gongkai_V1_Completeness(value.completeness)
    smallDenominator = value.isSmallDenominator
    if let interval = value.interval {
      self.interval.low = interval.lowerBound
      self.interval.high = interval.upperBound
    }
    if let year = value.populationYear { populationYear = Int32(clamping: year) }
  }
}

extension Gongkai_V1_Quantiles {
  /// The message of a spread.
  init(_ quantiles: Quantiles) {
    self.init()
    n = Int64(quantiles.count)
    min = quantiles.min
    p10 = quantiles.p10
    p25 = quantiles.p25
    median = quantiles.median
    p75 = quantiles.p75
    p90 = quantiles.p90
    max = quantiles.max
  }
}

extension Gongkai_V1_Decimal {
  /// The message of a sum; beyond 64 bits it is the nearest number that the message holds.
  init(_ number: ExactNumber) {
    self.init()
    units = number.clampedUnits
    nanos = number.nanos
  }
}
