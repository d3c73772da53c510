import Measuring
import ReportParser
import Synchronization

/// How long hostile texts are read without a look at whether to stop, which is how long stopping may take.
struct StopTable {
  /// Whether every text so far stayed within the limit.
  private(set) var holds = true

  private let bytes: Int
  private let limit: Double

  /// An empty table; prints its head.
  ///
  /// - Parameters:
  ///   - size: the texts' size, in MiB.
  ///   - limit: how many milliseconds may pass between two looks.
  init(size: Int, limit: Double) {
    bytes = size << 20
    self.limit = limit
    print(Columns.line("shape", ["MiB", "ms", "looks", "longest: ms", "at: ms"]))
  }

  /// Times a shape and prints a line.
  mutating func time(_ shape: HostileShape, _ parser: ReportParser) {
    let looks = Looks()
    let input = ParserInput(bytes: shape.text(bytes))
    let start = ContinuousClock.now
    looks.begin()
    _ = try? parser.parse(input, until: looks.signal)
    looks.note()
    let total = start.duration(to: .now)
    let found = looks.found
    let isLong = found.longest > .milliseconds(1) * limit
    if isLong { holds = false }
    let times = [total, found.longest, start.duration(to: found.end)].map {
      Columns.figure($0.microseconds / 1_000)
    }
    print(
      Columns.line(shape.name, ["\(bytes >> 20)", times[0], "\(found.count)", times[1], times[2]])
        + (isLong ? "  TOO LONG" : ""))
  }
}

/// Notes when a reading looks at whether to stop.
private final class Looks: Sendable {
  /// What has been seen so far.
  struct Found {
    var count = 0
    var longest = Duration.zero
    /// When the longest time without a look ended.
    var end = ContinuousClock.now
    var last = ContinuousClock.now
  }

  private let state = Mutex(Found())

  var found: Found { state.withLock { $0 } }

  var signal: StopSignal {
    StopSignal { [self] in
      note()
      return nil
    }
  }

  func begin() { state.withLock { $0.last = .now } }

  func note() {
    state.withLock { found in
      let now = ContinuousClock.now
      let passed = found.last.duration(to: now)
      if passed > found.longest {
        found.longest = passed
        found.end = now
      }
      found.last = now
      found.count += 1
    }
  }
}
