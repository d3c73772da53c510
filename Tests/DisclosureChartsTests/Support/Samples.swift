import DisclosureCharts

/// Charts of invented numbers for real names.
enum Samples {
  static let provinces = [
    "北京市", "天津市", "河北省", "山西省", "内蒙古自治区", "辽宁省", "吉林省", "黑龙江省", "上海市", "江苏省", "浙江省",
    "安徽省", "福建省", "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "广西壮族自治区", "海南省", "重庆市",
    "四川省", "贵州省", "云南省", "西藏自治区", "陕西省", "甘肃省", "青海省", "宁夏回族自治区", "新疆维吾尔自治区",
  ]

  static let title = ChartTitle(chinese: "予以公开率", english: "Requests granted in full")
  static let origin = ChartOrigin(
    basis: "县级政府", revision: 4_127, definition: "予以公开件数 ÷ 办结件数", notes: ["口径有变"],
    source: "年度报告")

  /// So many rows that all differ; every seventh is not ranked.
  static func ranking(_ count: Int, unit: ChartUnit = .percent) -> RankingChart {
    let rows = (0..<count).map { index in
      let value = 0.95 - Double(index) / Double(count + 1) * 0.9
      return RankingRow(
        rank: index % 7 == 3 ? nil : index + 1,
        name: provinces[index % 31] + (index < 31 ? "" : "第\(index)县"), code: "\(110_000 + index)",
        value: unit == .percent ? value : (value * 10_000).rounded(), low: value - 0.02,
        high: value + 0.02, denominator: Double(100 + index), isIncomplete: index % 5 == 2,
        isSmall: index % 9 == 4, reports: 10, expected: 12)
    }
    return RankingChart(
      title: title, unit: unit, year: 2024, origin: origin, rows: rows, national: 0.672,
      median: 0.655)
  }

  /// So many lines over 2008–2024 that end close to each other, each with a gap in 2012.
  static func trend(_ count: Int) -> TrendChart {
    let series = (0..<count).map { index in
      let points = (2_008...2_024).filter { $0 != 2_012 }.map { year in
        TrendPoint(
          year: year, value: 0.5 + Double(year - 2_008) * 0.01 + Double(index) * 0.001,
          breaks: year == 2_021 ? ["表式改版"] : [], isIncomplete: year == 2_010)
      }
      return TrendSeries(name: provinces[index % 31], points: points)
    }
    return TrendChart(title: title, unit: .percent, origin: origin, series: series)
  }
}
