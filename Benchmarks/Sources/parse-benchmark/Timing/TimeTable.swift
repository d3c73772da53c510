import DisclosureReport
import Measuring
import ReportParser

/// Times of hostile texts, each in a size and in twice that size.
struct TimeTable {
  /// Whether every text so far stayed within the bound.
  private(set) var holds = true

  private let bytes: Int
  private let secondsPerMiB: Double

  /// An empty table; prints its head.
  ///
  /// - Parameters:
  ///   - size: the smaller size, in MiB.
  ///   - secondsPerMiB: how long a MiB may take.
  init(size: Int, secondsPerMiB: Double) {
    bytes = size << 20
    self.secondsPerMiB = secondsPerMiB
    print(Columns.line("shape", ["MiB", "ms", "of twice: ms", "times"]))
  }

  /// Times a shape in both sizes and prints a line.
  mutating func time(_ shape: HostileShape, _ parser: ReportParser) {
    let size = max(bytes, shape.leastBytes ?? 0)
    let once = time(shape.text(size), parser)
    let twice = time(shape.text(2 * size), parser)
    let isSlow = twice.seconds > secondsPerMiB * Double(2 * size) / Double(1 << 20)
    if isSlow { holds = false }
    print(
      Columns.line(
        shape.name,
        [
          "\(size >> 20)", Columns.figure(once.seconds * 1000),
          Columns.figure(twice.seconds * 1000), Columns.figure(twice.seconds / once.seconds),
        ]) + "  " + twice.outcome + (isSlow ? "  TOO SLOW" : ""))
  }

  private func time(_ text: [UInt8], _ parser: ReportParser) -> (seconds: Double, outcome: String) {
    var outcome = ""
    let time = ContinuousClock().measure {
      do throws(ParseError) {
        let records = try parser.parse(ParserInput(bytes: text))
        outcome = "\(records.reduce(0) { $0 + $1.findings.count }) findings"
      } catch {
        outcome = error.reason.rawValue
      }
    }
    return (time.microseconds / 1_000_000, outcome)
  }
}
