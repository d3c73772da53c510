/// How the numbers of a ranking are told.
struct RankingStyle {
  let value: ValueStyle
  let denominator: ValueStyle

  init(_ chart: RankingChart, order: RankingOrder) {
    let values = order.all.map(\.value) + [chart.national, chart.median]
    value = ValueStyle(unit: chart.unit, values: values.compactMap { $0?.drawable })
    denominator = ValueStyle(
      unit: .number, values: order.all.compactMap { $0.denominator?.drawable })
  }
}
