/// How the numbers of a ranking are told.
struct RankingStyle {
  let value: ValueStyle
  let denominator: ValueStyle

  init(_ chart: RankingChart, order: RankingOrder) {
    value = ValueStyle(unit: chart.unit, values: order.all.compactMap { $0.value?.drawable })
    denominator = ValueStyle(
      unit: .number, values: order.all.compactMap { $0.denominator?.drawable })
  }
}
