import AllocationCounter
import ArgumentParser
import Measuring
import ReportParser

/// How much memory reading a text takes, counted allocation by allocation.
@main
struct MemoryBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory-benchmark",
    abstract: "Counts the bytes that parsing has allocated at once, at most, beyond the text.",
    discussion: """
      Reports are generated, some in every layout, or are files, named as arguments; and hostile \
      texts of 10 KB, 100 KB, 1 MB and 16 MB. Exits with 1 where parsing takes more than 8 times \
      the text and 256 KiB, for HTML 32 times and 1 MiB.
      """)

  @Argument(help: "Files and folders of texts to read; none generates reports.")
  var paths: [String] = []

  @Option(help: "How many reports of each layout to generate.")
  var reports = 20

  @Option(help: "The seed of the generated reports.")
  var seed: UInt64 = 1

  @Option(help: "Only the hostile texts whose names contain this.")
  var shape: String?

  @Flag(help: "No hostile texts.")
  var reportsOnly = false

  func run() throws {
    let parser = ReportParser(limits: ParserLimits(maximumBytes: 256 << 20))
    let samples =
      try paths.isEmpty
      ? Sample.generated(perLayout: reports, seed: seed) : Sample.files(paths)
    // Reads every text once before, so that what is made once and kept is not counted.
    let readable = Sample.readable(samples, parser)
    var table = MemoryTable(parser)
    for (layout, samples) in Dictionary(grouping: readable, by: \.layout).sorted(by: <) {
      table.measure(layout, samples.map { ($0.bytes, $0.isHTML) })
    }
    if !reportsOnly {
      for shape in HostileShape.all where self.shape.map({ shape.name.contains($0) }) ?? true {
        for size in [10_000, 100_000, 1_000_000, 16_000_000] {
          table.measure(shape.name, [(shape.text(size), shape.isHTML)])
        }
      }
    }
    table.summarise()
    if !table.holds { throw ExitCode.failure }
  }
}

/// The order of layouts by name.
private func < (left: (key: String, value: [Sample]), right: (key: String, value: [Sample])) -> Bool
{
  left.key < right.key
}
