import DisclosureReport
import DisclosureTesting

/// What a comparison of the demonstration's reports must show.
struct DemoView {
  private let set: DemoSet

  init(_ set: DemoSet) { self.set = set }

  /// The rankings by 予以公开率, added up from the truth.
  func lines() -> [String] {
    var table = TextTable([
      .number("YEAR"), .number("RANK"), .text("PROVINCE"), .number("予以公开率"), .number("PARTS"),
      .number("REPORTS"),
    ])
    for year in DemoSet.years {
      for (place, row) in set.ranking(of: year).enumerated() {
        table.add([
          String(year), String(place + 1), row.province.name,
          row.handled > 0 ? Figures.percentage(Double(row.granted) / Double(row.handled)) : "–",
          "\(row.granted)/\(row.handled)", "\(row.reports)/\(row.counties)",
        ])
      }
    }
    return ["\(set.reports.count) reports; a comparison of them must show:"] + table.takeLines()
  }
}
