import ArgumentParser
import Measuring
import ReportParser

/// How long reading reports takes, against a yardstick that goes through the same bytes.
@main
struct ParseBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse-benchmark",
    abstract: "Times the parser against a yardstick on the same texts in the same run.",
    discussion: """
      Reports of 7 to 12 KB are generated, some in every layout; or they are files, named as \
      arguments. Exits with 1 where a layout lies beyond the limit.
      """)

  /// What parsing is held against.
  enum Yardstick: String, EnumerableFlag {
    case validation, html, python, doubling, stopping

    static func help(for value: Yardstick) -> ArgumentHelp? {
      switch value {
      case .validation: "Validating text as UTF-8: parsing takes at most 6 times as long."
      case .html: "libxml2's SAX parser over HTML: parsing takes at most 2.5 times as long."
      case .python: "A script of regular expressions: parsing is at least 40 times as fast."
      case .doubling: "Time hostile texts of a size and of twice that size instead."
      case .stopping: "Time how long hostile texts take to be stopped instead."
      }
    }
  }

  @Argument(help: "Files and folders of texts to read; none generates reports.")
  var paths: [String] = []

  @Flag(help: "What parsing is held against.")
  var yardstick: Yardstick = .validation

  @Option(help: "How many reports of each layout to generate.")
  var reports = 40

  @Option(help: "The seed of the generated reports.")
  var seed: UInt64 = 1

  @Option(help: "How many rounds to time; the medians of them count.")
  var rounds = 25

  @Option(help: "The limit, in times; see the yardsticks for what it is otherwise.")
  var limit: Double?

  @Option(help: "The smaller size of the hostile texts, in MiB.")
  var size = 4

  @Option(help: "How many seconds a MiB of a hostile text may take.")
  var secondsPerMiB = 0.25

  @Option(help: "Only the hostile texts whose names contain this.")
  var shape: String?

  func validate() throws {
    guard reports > 0, rounds > 0, limit ?? 1 > 0, secondsPerMiB > 0 else {
      throw ValidationError("reports, rounds, limit and seconds are positive")
    }
    guard (1...64).contains(size) else { throw ValidationError("the size is from 1 to 64 MiB") }
  }

  func run() throws {
    let holds =
      switch yardstick {
      case .doubling: timeShapes()
      case .stopping: timeStops()
      case .validation: try timeText()
      case .html: try timeHTML()
      case .python:
        try PythonContest(limit: limit ?? 40, rounds: rounds)
          .run(try plainTexts(), ReportParser())
      }
    if !holds { throw ExitCode.failure }
  }

  private func timeShapes() -> Bool {
    let parser = ReportParser(limits: ParserLimits(maximumBytes: 256 << 20))
    var table = TimeTable(size: size, secondsPerMiB: secondsPerMiB)
    let shapes = HostileShape.all.filter { one in shape.map { one.name.contains($0) } ?? true }
    for shape in shapes { table.time(shape, parser) }
    return table.holds
  }

  private func timeStops() -> Bool {
    let parser = ReportParser(limits: ParserLimits(maximumBytes: 256 << 20))
    var table = StopTable(size: size, limit: limit ?? 100)
    let shapes = HostileShape.all.filter { one in shape.map { one.name.contains($0) } ?? true }
    for shape in shapes { table.time(shape, parser) }
    return table.holds
  }

  private func timeText() throws -> Bool {
    RoundTimes(
      of: try plainTexts(), rounds: rounds, .validation(limit: limit ?? 6), ReportParser()
    ).report()
  }

  /// The samples that are text in UTF-8: of another charset neither validation nor the script can
  /// say anything.
  private func plainTexts() throws -> [Sample] {
    let validation = Contest.validation(limit: 0)
    let samples = try texts { !$0.isHTML && validation.measure($0.bytes) }
    guard !samples.isEmpty else { throw ValidationError("no text that can be read") }
    return samples
  }

  private func timeHTML() throws -> Bool {
    let samples = try texts(\.isHTML)
    guard !samples.isEmpty else {
      print("no page of HTML that can be read: nothing is measured")
      return true
    }
    return RoundTimes(
      of: samples, by: { $0.isGenerated ? $0.layout : $0.name }, rounds: rounds,
      .html(limit: limit ?? 2.5), ReportParser()
    ).report()
  }

  /// The samples of a kind that hold a report.
  private func texts(_ isWanted: (Sample) -> Bool) throws -> [Sample] {
    let samples =
      try paths.isEmpty
      ? Sample.generated(perLayout: reports, seed: seed) : Sample.files(paths)
    return Sample.readable(samples.filter(isWanted), ReportParser())
  }
}
