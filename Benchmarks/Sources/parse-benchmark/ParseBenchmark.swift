import ArgumentParser
import ReportParser

/// How long reading reports takes, against validating the same bytes as UTF-8 in the same run.
@main
struct ParseBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse-benchmark",
    abstract: "Times the parser against validating the same bytes as UTF-8.",
    discussion: """
      Reports are generated, and what is read is held against the truth about them; or they are \
      files, named as arguments. Exits with 1 where parsing takes more than the limit's times as \
      long as validating, or where a generated cell is silently wrong.
      """)

  @Argument(help: "Files and folders of texts to read; none generates reports.")
  var paths: [String] = []

  @Option(help: "How many reports to generate.")
  var reports = 200

  @Option(help: "The seed of the generated reports.")
  var seed: UInt64 = 1

  @Option(help: "How many rounds to time; the medians of them count.")
  var rounds = 25

  @Option(help: "How many times as long as validating parsing may take.")
  var limit = 15.0

  @Flag(help: "Time hostile texts of a size and of twice that size instead.")
  var doubling = false

  @Option(help: "The smaller size of the hostile texts, in MiB.")
  var size = 4

  @Option(help: "How many seconds a MiB of a hostile text may take.")
  var secondsPerMiB = 0.25

  func validate() throws {
    guard reports > 0, rounds > 0, limit > 0, secondsPerMiB > 0 else {
      throw ValidationError("reports, rounds, limit and seconds are positive")
    }
    guard (1...64).contains(size) else { throw ValidationError("the size is from 1 to 64 MiB") }
  }

  func run() throws {
    let holds = doubling ? try timeShapes() : try timeReports()
    if !holds { throw ExitCode.failure }
  }

  private func timeShapes() throws -> Bool {
    let parser = ReportParser(limits: ParserLimits(maximumBytes: 256 << 20))
    var table = TimeTable(size: size, secondsPerMiB: secondsPerMiB)
    for shape in HostileShape.all { table.time(shape, parser) }
    return table.holds
  }

  private func timeReports() throws -> Bool {
    let parser = ReportParser()
    let samples = try paths.isEmpty ? Sample.generated(reports, seed: seed) : Sample.files(paths)
    let readable = Sample.readable(samples, parser)
    guard !readable.isEmpty else { throw ValidationError("no text that can be read") }
    let correct = Correctness(of: readable, parser)
    if let correct { print(correct.summary) }
    let ratio = RoundTimes(of: readable, rounds: rounds, parser).report(limit: limit)
    return ratio <= limit && (correct?.silentlyWrong ?? 0) == 0
  }
}
