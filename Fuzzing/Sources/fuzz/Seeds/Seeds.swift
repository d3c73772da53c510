import DisclosureReport
import DisclosureTesting
import Foundation

/// The inputs that libFuzzer begins with: generated reports and shapes made to hurt, short ones, because an input that
/// takes half as long is tried twice as often.
enum Seeds {
  /// Writes the dictionary, and every set of seeds into a folder of its own.
  static func write(to folder: String) throws {
    for kind in SeedKind.allCases {
      let folder = URL(fileURLWithPath: folder).appendingPathComponent(kind.rawValue)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (number, seed) in kind.seeds.enumerated() where !seed.isEmpty {
        try Data(seed).write(to: folder.appendingPathComponent("seed-\(number)"))
      }
    }
    try Dictionary.write(to: URL(fileURLWithPath: folder).appendingPathComponent("words.dict"))
  }

  /// A report of every layout on both forms, with one of its ways of printing 0 by turns.
  static let reports: [GeneratedReport] = {
    let places = ReportingPlace.all(.county, inForceAtEndOf: 2020)
    return LayoutKind.allCases.enumerated().flatMap { turn, layout in
      [FormEra.era2021, .era2019].enumerated().flatMap { form, era in
        layout.zeroStyles.compactMap { style in
          let options = ReportOptions(
            layout: layout, zeroStyle: style, scale: .smallCounty, era: era)
          let place = places[(turn * 97 + form * 31) % places.count]
          return try? ReportGenerator(seed: UInt64(turn), options: options)
            .report(of: place, on: era == .era2019 ? 2019 : 2024)
        }
      }
    }
  }()

  /// What stands between two headings of a text, by the words that they begin with; empty where one is not there.
  static func section(from heading: String, to next: String, of text: [UInt8]) -> [UInt8] {
    let text = Data(text)
    guard let start = text.range(of: Data(heading.utf8), options: .backwards),
      let end = text.range(of: Data(next.utf8), in: start.upperBound..<text.endIndex)
    else { return [] }
    return Array(text[start.upperBound..<end.lowerBound])
  }
}

extension GeneratedReport {
  /// Whether it is a page of HTML.
  var isPage: Bool { name.hasSuffix(".html") }
}
