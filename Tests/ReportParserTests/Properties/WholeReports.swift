import DisclosureReport
import DisclosureTesting

/// One generated report of every layout, on both forms by turns, which properties are tried on.
enum WholeReports {
  static let all: [GeneratedReport] = LayoutKind.allCases.enumerated().flatMap { turn, layout in
    let era: FormEra = turn % 3 == 0 ? .era2019 : .era2021
    let shape = ReportShape(layout: layout, style: layout.zeroStyles[0], era: era)
    return (try? shape.reports(1, seed: 9)) ?? []
  }

  /// That of a layout.
  static func of(_ layout: LayoutKind) -> GeneratedReport? {
    all.first { $0.name.contains("_\(layout.rawValue).") }
  }
}
