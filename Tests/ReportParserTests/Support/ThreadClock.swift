import Foundation

/// The processor time of the thread, which other work on the machine does not lengthen.
enum ThreadClock {
  /// How long some work takes that stays on its thread.
  static func measure(_ work: () -> Void) -> Duration {
    let start = now
    work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
