import AdministrativeDivisions
import DisclosureReport
import DisclosureTesting
import Testing

/// A layout, a way of printing 0, and what is wrong with the reports.
struct ReportShape: Sendable, CustomTestStringConvertible {
  var layout: LayoutKind
  var style: ZeroStyle
  var defect: Defect?

  var testDescription: String {
    "\(layout.rawValue), \(style.rawValue)" + (defect.map { ", \($0.rawValue)" } ?? "")
  }

  /// Every layout with every way of printing 0 that goes with it.
  static let all: [ReportShape] = LayoutKind.common.flatMap { layout in
    layout.zeroStyles.map { ReportShape(layout: layout, style: $0) }
  }

  /// The same with every defect that goes with it.
  static let defective: [ReportShape] = Defect.common.flatMap { defect in
    all.filter { defect != .surplusCells || $0.style == .zeros }.map {
      ReportShape(layout: $0.layout, style: $0.style, defect: defect)
    }
  }

  /// Reports of places all over the country, on years by turns.
  func reports(_ count: Int, seed: UInt64) throws -> [GeneratedReport] {
    // A report whose blanks are dropped is a small county's, else nobody could read it.
    let isSmall = layout == .linearised && style != .zeros
    let options = ReportOptions(
      layout: layout, zeroStyle: style, defects: defect.map { [$0] } ?? [],
      scale: isSmall ? .smallCounty : .county)
    let generator = try ReportGenerator(seed: seed, options: options)
    let stride = max(1, Self.places.count / count)
    return (0..<count).map { index in
      let place = Self.places[(index * stride + Int(seed) * 17) % Self.places.count]
      return generator.report(of: place, on: 2021 + index % 5)
    }
  }

  /// Counties and prefectures that bear the same name and code in all the years.
  private static let places: [ReportingPlace] = {
    let tiers: [AgencyTier] = [.county, .county, .county, .prefecture]
    let years = [2021, 2025].map { year in
      [AgencyTier.county, .prefecture].flatMap { ReportingPlace.all($0, inForceAtEndOf: year) }
    }
    let last = Set(years[1].map(\.place))
    let standing = years[0].filter { last.contains($0.place) }
    let counties = standing.filter { $0.tier == .county }
    let prefectures = standing.filter { $0.tier == .prefecture }
    return counties.indices.map { index in
      tiers[index % tiers.count] == .county
        ? counties[index] : prefectures[index % prefectures.count]
    }
  }()
}
