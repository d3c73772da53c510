import AdministrativeDivisions
import DisclosureReport
import DisclosureTesting
import Testing

/// A layout, a way of printing 0, a generation of the form, and what is wrong with the reports.
struct ReportShape: Sendable, CustomTestStringConvertible {
  var layout: LayoutKind
  var style: ZeroStyle
  var era = FormEra.era2021
  var defect: Defect?

  var testDescription: String {
    "\(layout.rawValue), \(style.rawValue), \(era)" + (defect.map { ", \($0.rawValue)" } ?? "")
  }

  /// Every layout with every way of printing 0 that goes with it, on both forms.
  static let all: [ReportShape] = LayoutKind.allCases.flatMap { layout in
    layout.zeroStyles.flatMap { style in
      [FormEra.era2021, .era2019].map { ReportShape(layout: layout, style: style, era: $0) }
    }
  }

  /// Every layout on both forms, with one of the ways of printing 0.
  static let oneStyle = all.filter { $0.style == $0.layout.zeroStyles.first }

  /// Every layout with every way of printing 0 and every defect that goes with it, on both forms by turns.
  static let defective: [ReportShape] = Defect.allCases.enumerated().flatMap { turn, defect in
    LayoutKind.allCases.flatMap { layout in
      layout.zeroStyles.filter { defect.fits(layout, $0) }.enumerated().compactMap {
        let era: FormEra = (turn + $0.offset) % 2 == 0 ? .era2021 : .era2019
        let shape = ReportShape(layout: layout, style: $0.element, era: era, defect: defect)
        // Some layouts have a defect of their own that the other does not go with.
        return (try? shape.generator(seed: 0)) == nil ? nil : shape
      }
    }
  }

  /// Reports of places all over the country, on years by turns.
  func reports(_ count: Int, seed: UInt64) throws -> [GeneratedReport] {
    let generator = try generator(seed: seed)
    let stride = max(1, Self.places.count / count)
    return (0..<count).map { index in
      let turn = index * stride + Int(seed) * 17 + number * 29
      let place = Self.places[turn % Self.places.count]
      return generator.report(of: place, on: era == .era2021 ? 2021 + turn % 5 : 2019 + turn % 2)
    }
  }

  /// A number of the shape's own, so that not all shapes are of the same places.
  private var number: Int {
    let defect = defect.flatMap { Defect.allCases.firstIndex(of: $0) } ?? 0
    return (LayoutKind.allCases.firstIndex(of: layout) ?? 0) + defect * LayoutKind.allCases.count
  }

  private func generator(seed: UInt64) throws -> ReportGenerator {
    // A report whose blanks are dropped is a small county's, else nobody could read it.
    let isSmall = !layout.keepsBlanks && style != .zeros
    let options = ReportOptions(
      layout: layout, zeroStyle: style, defects: defect.map { [$0] } ?? [],
      scale: isSmall ? .smallCounty : .county, era: era)
    return try ReportGenerator(seed: seed, options: options)
  }

  /// Counties and prefectures that bear the same name and code in all the years.
  private static let places: [ReportingPlace] = {
    let tiers: [AgencyTier] = [.county, .county, .county, .prefecture]
    let years = [2019, 2021, 2025].map { year in
      [AgencyTier.county, .prefecture].flatMap { ReportingPlace.all($0, inForceAtEndOf: year) }
    }
    let lasting = years.dropFirst().map { Set($0.map(\.place)) }
    let standing = years[0].filter { place in lasting.allSatisfy { $0.contains(place.place) } }
    let counties = standing.filter { $0.tier == .county }
    let prefectures = standing.filter { $0.tier == .prefecture }
    return counties.indices.map { index in
      tiers[index % tiers.count] == .county
        ? counties[index] : prefectures[index % prefectures.count]
    }
  }()
}
