import ArgumentParser
import DisclosureTesting

/// `gongkai sample`: invented reports, each with the truth about it.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Writes invented reports, each with the truth about it.",
    discussion: """
      FOLDER/reports gets the texts, FOLDER/truth what each says. The same seed gives the same \
      files. The set of the demonstration is most counties of four provinces on two years; what a \
      comparison of it must show is printed.
      """)

  @Argument(help: "The folder to write to; made where there is none.")
  var folder: String

  @Option(help: "How many reports to write.")
  var count = 20

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The layouts to take turns, by default the common ones: \(Self.names(LayoutKind.common)).",
      discussion: "All: \(Self.names(LayoutKind.allCases))."),
    transform: Self.layout)
  var layout: [LayoutKind] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Defects for one report in four, of those that go with its layout.",
      discussion: "All: \(Self.names(Defect.allCases))."),
    transform: Self.defect)
  var defect: [Defect] = []

  @Flag(help: "Write the set of the demonstration.")
  var demo = false

  func validate() throws {
    guard (1...1_000_000).contains(count) else {
      throw ValidationError("--count is \(count); it must be 1 to 1000000.")
    }
  }

  func run() throws {
    let files = try SampleFolder(path: folder)
    let output = StandardOutput()
    if demo {
      let set = DemoSet(seed: seed)
      for report in set.reports { try files.write(report) }
      for line in DemoView(set).lines() { try output.write(line: line) }
    } else {
      let set = SampleSet(
        count: count, seed: seed, layouts: layout.isEmpty ? LayoutKind.common : layout,
        defects: defect)
      var written = 0
      for report in set {
        try files.write(report)
        written += 1
      }
      try output.write(line: "\(written) reports in \(files.reports)")
    }
  }

  private static func names(_ values: [some RawRepresentable<String>]) -> String {
    values.map(\.rawValue).joined(separator: ", ")
  }

  private static func layout(_ text: String) throws -> LayoutKind {
    guard let layout = LayoutKind(rawValue: text) else {
      throw ValidationError("\"\(text)\" is no layout.")
    }
    return layout
  }

  private static func defect(_ text: String) throws -> Defect {
    guard let defect = Defect(rawValue: text) else {
      throw ValidationError("\"\(text)\" is no defect.")
    }
    return defect
  }
}
